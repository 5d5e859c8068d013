package nl.collectief.core.stuf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Opgave;
import org.jspecify.annotations.Nullable;

/**
 * Holds the content of a document against what is said of it; reads no more than its first bytes.
 *
 * <p>Length and digest of all bytes are held against {@link Inhoud} when the message is written. Rule ZDS-B13.
 */
final class ContentCheck {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int EERSTE_BYTES = 8;

    /** How a file of each media type begins; any of the list. */
    private static final Map<String, List<String>> BEGIN = Map.of(
            "application/pdf", List.of("255044462d"),
            "image/gif", List.of("474946383761", "474946383961"),
            "image/jpeg", List.of("ffd8ff"),
            "image/png", List.of("89504e470d0a1a0a"));

    private ContentCheck() {}

    static boolean isGoed(Document document) {
        Inhoud inhoud = document.inhoud();
        return inhoud != null
                && inhoud.lengte() >= 1
                && SHA256.matcher(inhoud.sha256()).matches()
                && isAlsOpgegeven(inhoud, document.opgave())
                && isVanSoort(inhoud, document);
    }

    private static boolean isAlsOpgegeven(Inhoud inhoud, @Nullable Opgave opgave) {
        return opgave == null
                || opgave.lengte() == inhoud.lengte()
                        && (opgave.sha256() == null || opgave.sha256().equalsIgnoreCase(inhoud.sha256()));
    }

    private static boolean isVanSoort(Inhoud inhoud, Document document) {
        String naarNaam = DocumentCheck.mediatype(DocumentCheck.extensie(document.bestandsnaam()));
        String mediatype = Objects.requireNonNullElse(naarNaam, document.mediatype());
        List<String> begin = BEGIN.get(mediatype);
        if (begin == null) {
            return true;
        }
        String eerste = eersteBytes(inhoud);
        return begin.stream().anyMatch(eerste::startsWith);
    }

    /** The first bytes in hexadecimal digits; empty when they cannot be read. */
    private static String eersteBytes(Inhoud inhoud) {
        try (InputStream in = inhoud.opener().open()) {
            byte[] bytes = new byte[EERSTE_BYTES];
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, in.readNBytes(bytes, 0, EERSTE_BYTES)));
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }
}
