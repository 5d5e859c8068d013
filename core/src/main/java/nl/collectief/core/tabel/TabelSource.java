package nl.collectief.core.tabel;

import nl.collectief.core.Resources;

/**
 * Where a user keeps tables that are newer than ours: no release of this library is needed for a new gemeente.
 *
 * <p>Found by {@link java.util.ServiceLoader} through the class loader of this library, when a table is first used. Of
 * the tables that the sources and this library hold under one name, that with the latest state date is used; of equal
 * ones that of a source, and of those the first found. An implementation has a public constructor without parameters
 * and hands out its own resources:
 *
 * <pre>{@code
 * public final class EigenTabellen implements TabelSource {
 *     public InputStream open(String naam) {
 *         return EigenTabellen.class.getResourceAsStream(naam);
 *     }
 * }
 * }</pre>
 *
 * <p>The name is that of our own resource, {@code gemeenten.tabel}, {@code landen.tabel}; null says that the source has
 * no such table. The format is that of {@link Tabellen}. A table that cannot be read is a mistake of its maker: the first
 * use of the table fails and names the line.
 */
@FunctionalInterface
public interface TabelSource extends Resources {}
