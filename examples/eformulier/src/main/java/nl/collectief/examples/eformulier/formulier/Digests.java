package nl.collectief.examples.eformulier.formulier;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nl.collectief.examples.eformulier.Sha256;

/** SHA-256. */
final class Digests {

    private Digests() {}

    /** 64 hexadecimal digits. */
    static String of(String text) {
        return HexFormat.of().formatHex(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
