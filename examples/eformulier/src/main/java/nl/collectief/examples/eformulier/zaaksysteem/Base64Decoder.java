package nl.collectief.examples.eformulier.zaaksysteem;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Decodes base64 that comes in pieces, cut anywhere, with white space as XML allows it. */
final class Base64Decoder {

    private static final int QUAD = 4;

    private final StringBuilder left = new StringBuilder();
    private boolean ended;

    /** The bytes of all whole groups so far. */
    byte[] decode(String piece) throws Refusal {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                left.append(c);
            }
        }
        int whole = left.length() - left.length() % QUAD;
        String groups = left.substring(0, whole);
        left.delete(0, whole);
        return groups(groups);
    }

    private byte[] groups(String groups) throws Refusal {
        if (groups.isEmpty()) {
            return new byte[0];
        }
        if (ended) {
            throw wrong();
        }
        ended = groups.endsWith("=");
        try {
            return Base64.getDecoder().decode(groups.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
    }

    /** Nothing more comes: no group may be half. */
    void end() throws Refusal {
        if (left.length() > 0) {
            throw wrong();
        }
    }

    private static Refusal wrong() {
        return Refusal.notConform("De inhoud van het document is geen base64.");
    }
}
