/** What one municipality chose: its profile, its name and where its cases go; all in one file of data. */
@NullMarked
package nl.collectief.examples.eformulier.gemeente;

import org.jspecify.annotations.NullMarked;
