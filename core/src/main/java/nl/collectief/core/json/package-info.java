/**
 * JSON as a plain tree of maps, lists, texts, numbers and booleans, read within limits.
 *
 * <p>The one place that knows a JSON library.
 */
@NullMarked
package nl.collectief.core.json;

import org.jspecify.annotations.NullMarked;
