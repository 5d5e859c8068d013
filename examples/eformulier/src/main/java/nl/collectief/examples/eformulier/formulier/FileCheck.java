package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Profiel;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Whether a file is what its name says, and may be sent. Source: formulieren 5 and 7. */
final class FileCheck {

    /** First bytes that are enough to tell what a file is. */
    static final int SIGNATURE = 64 * 1024;

    private static final List<String> KINDS = List.of("pdf", "gif", "jpg", "jpeg", "png", "dsc");
    private static final int MAX_BYTES = 8 * 1024 * 1024;

    /** The one kind that no register of file types knows. Source: formulieren 5. */
    private static final Map<String, String> UNKNOWN = Map.of("dsc", MediaType.OCTET_STREAM.toString());

    private static final Tika TIKA = new Tika();

    private final Profiel profile;

    FileCheck(Profiel profile) {
        this.profile = profile;
    }

    /** The extensions that are allowed; a municipality may add some. */
    Set<String> kinds() {
        return Stream.concat(KINDS.stream(), profile.lijst("bestandsoorten").orElse(List.of()).stream())
                .map(kind -> kind.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** A file is smaller than this. */
    int maxBytes() {
        return profile.getal("maxBestand").orElse(MAX_BYTES);
    }

    /** Whether the extension of a name is allowed. */
    boolean isAllowed(String name) {
        return name.indexOf('.') > 0 && kinds().contains(extension(name));
    }

    /** The media type that the extension of a name stands for. */
    static String mediaType(String name) {
        String known = UNKNOWN.get(extension(name));
        return known == null ? TIKA.detect("x." + extension(name)) : known;
    }

    /** Whether the first bytes belong to the extension of the name. */
    static boolean isGenuine(String name, byte[] first) {
        MediaTypeRegistry types = MediaTypeRegistry.getDefaultRegistry();
        MediaType said = types.normalize(MediaType.parse(mediaType(name)));
        MediaType found = types.normalize(MediaType.parse(TIKA.detect(first)));
        boolean general = found.equals(MediaType.OCTET_STREAM) || found.equals(MediaType.TEXT_PLAIN);
        return found.equals(said) || !general && types.isSpecializationOf(said, found);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
