/** What a citizen, an undertaker and an administrator do with the pages, in Chromium. */
package nl.collectief.examples.eformulier.browser;
