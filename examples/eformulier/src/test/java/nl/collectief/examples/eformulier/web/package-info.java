/** What all pages share. */
package nl.collectief.examples.eformulier.web;
