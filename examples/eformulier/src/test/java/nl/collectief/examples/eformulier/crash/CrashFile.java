package nl.collectief.examples.eformulier.crash;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.collectief.core.zaak.Inhoud;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A file of a draft: as long as the request says, and beginning as its kind does. Made again it is the same.
 *
 * @param concept the draft
 * @param document id of the document in the request
 * @param mediatype one of {@link #MEDIATYPES}
 * @param lengte bytes
 */
record CrashFile(UUID concept, String document, String mediatype, int lengte) {

    static final List<String> MEDIATYPES = List.of("application/pdf", "image/gif", "image/jpeg", "image/png");
    static final long MOST = 1 << 20;

    private static final int PART = 128 * 1024;

    UUID upload() {
        return UUID.nameUUIDFromBytes((concept + document).getBytes(StandardCharsets.UTF_8));
    }

    /** Size and digest, as {@code size/digest}. */
    String print() {
        Inhoud inhoud = Inhoud.van(bytes());
        return inhoud.lengte() + "/" + inhoud.sha256();
    }

    /** Keeps it in the database as an upload does, unless it is there; joins the transaction at hand. */
    void keep(JdbcClient jdbc) {
        int there = jdbc.sql("select count(*) from upload where id = ?")
                .param(upload())
                .query(Integer.class)
                .single();
        if (there == 0) {
            add(jdbc);
        }
    }

    private void add(JdbcClient jdbc) {
        byte[] bytes = bytes();
        jdbc.sql("insert into upload (id, bestandsnaam, mediatype, lengte, sha256, ontvangen)"
                        + " values (?, 'bestand', ?, ?, ?, current_timestamp)")
                .params(upload(), mediatype, lengte, Inhoud.van(bytes).sha256())
                .update();
        for (int number = 0; number * PART < lengte; number++) {
            byte[] part = Arrays.copyOfRange(bytes, number * PART, Math.min(lengte, (number + 1) * PART));
            jdbc.sql("insert into uploaddeel (upload, nummer, inhoud) values (?, ?, ?)")
                    .params(upload(), number, part)
                    .update();
        }
    }

    private byte[] bytes() {
        byte[] begin = switch (mediatype) {
            case "application/pdf" -> "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
            case "image/gif" -> "GIF89a".getBytes(StandardCharsets.US_ASCII);
            case "image/jpeg" -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
            default -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        };
        return Arrays.copyOf(begin, lengte);
    }
}
