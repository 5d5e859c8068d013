/**
 * What the tests of several modules share.
 *
 * <p>Not published: it knows the official schemas, which are not part of this project.
 */
@NullMarked
package nl.collectief.testkit;

import org.jspecify.annotations.NullMarked;
