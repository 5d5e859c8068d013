package nl.collectief.examples.eformulier.zaaksysteem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.xml.namespace.QName;
import nl.collectief.examples.eformulier.Sha256;

/**
 * A digest of what a message says, whatever its prefixes and its SOAP Header: two messages with one digest are the same.
 */
final class ContentDigest {

    private static final char START = '\u0001';
    private static final char ATTRIBUTE = '\u0002';
    private static final char END = '\u0003';

    private final MessageDigest digest = Sha256.digest();

    /** An element begins. */
    void start(QName name) {
        mark(START, name.toString());
    }

    /** An attribute of the element that began. */
    void attribute(QName name, String value) {
        mark(ATTRIBUTE, name.toString());
        mark(ATTRIBUTE, value);
    }

    /** A piece of text; how it was cut in pieces makes no difference. */
    void text(String piece) {
        digest.update(piece.getBytes(StandardCharsets.UTF_16BE));
    }

    /** The element ends. */
    void end() {
        mark(END, "");
    }

    /** The digest, in hexadecimal digits; nothing can be added any more. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** These signs are no text of XML. */
    private void mark(char sign, String value) {
        text(sign + value);
    }
}
