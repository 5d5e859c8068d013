package nl.collectief.core.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as its build wrote it down. */
final class LibraryVersion {

    static final String BIBLIOTHEEK = lees();

    private LibraryVersion() {}

    private static String lees() {
        try (InputStream in = LibraryVersion.class.getResourceAsStream("versie.properties")) {
            Properties eigenschappen = new Properties();
            eigenschappen.load(in);
            return eigenschappen.getProperty("versie");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
