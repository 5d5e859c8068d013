/** What all pages share: security, language, layout. */
@NullMarked
package nl.collectief.examples.eformulier.web;

import org.jspecify.annotations.NullMarked;
