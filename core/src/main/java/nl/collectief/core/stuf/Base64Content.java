package nl.collectief.core.stuf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import nl.collectief.core.zaak.Inhoud;

/**
 * Streams content as base64 without line breaks, in pieces; counts and hashes what passes.
 *
 * <p>Nothing is written after a piece that does not fit, so no whole message exists with wrong content.
 */
final class Base64Content implements ContentWriter {

    /** Bytes of one piece; a multiple of three, so that no piece but the last is padded. */
    static final int STUK = 12 * 1024;

    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    /** Number of base64 characters of so many bytes. */
    static long lengte(long bytes) {
        return (bytes + 2) / 3 * 4;
    }

    @Override
    public void schrijf(Inhoud inhoud, OutputStream uit) throws IOException {
        InputStream in = open(inhoud);
        try {
            stuur(inhoud, in, uit);
        } finally {
            sluit(in);
        }
    }

    private static void stuur(Inhoud inhoud, InputStream in, OutputStream uit) throws IOException {
        MessageDigest digest = sha256();
        byte[] stuk = new byte[STUK];
        byte[] tekst = new byte[STUK / 3 * 4];
        long gelezen = 0;
        for (int n = lees(in, stuk); n > 0; n = lees(in, stuk)) {
            gelezen += n;
            if (gelezen > inhoud.lengte()) {
                throw BerichtFout.inhoud(BerichtFout.Reden.INHOUD_ONGELIJK);
            }
            digest.update(stuk, 0, n);
            byte[] bron = n == STUK ? stuk : Arrays.copyOf(stuk, n);
            uit.write(tekst, 0, BASE64.encode(bron, tekst));
        }
        if (gelezen != inhoud.lengte()
                || !HexFormat.of().formatHex(digest.digest()).equals(inhoud.sha256())) {
            throw BerichtFout.inhoud(BerichtFout.Reden.INHOUD_ONGELIJK);
        }
    }

    private static InputStream open(Inhoud inhoud) {
        try {
            return inhoud.opener().open();
        } catch (IOException | RuntimeException e) {
            throw BerichtFout.inhoud(BerichtFout.Reden.INHOUD_LEESFOUT);
        }
    }

    private static int lees(InputStream in, byte[] stuk) {
        try {
            return in.readNBytes(stuk, 0, STUK);
        } catch (IOException | RuntimeException e) {
            throw BerichtFout.inhoud(BerichtFout.Reden.INHOUD_LEESFOUT);
        }
    }

    private static void sluit(InputStream in) {
        try {
            in.close();
        } catch (IOException | RuntimeException e) {
            // all bytes were read and held against their digest, or the message fails anyway
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
