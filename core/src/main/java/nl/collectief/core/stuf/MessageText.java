package nl.collectief.core.stuf;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import nl.collectief.core.stuf.Antwoord.Reden;

/**
 * The characters of a message: bounded before anything looks at them, and decoded strictly.
 *
 * @param tekens the characters without byte order mark
 * @param codering UTF-8, or UTF-16 when the mark says so
 */
record MessageText(CharBuffer tekens, Charset codering) {

    /** Reads a stream to its end; the stream is left open. */
    static MessageText lees(InputStream in, int maximum) throws Unreadable {
        byte[] bytes = bytes(in, maximum);
        if (begint(bytes, 0xEF, 0xBB, 0xBF)) {
            return decodeer(bytes, 3, StandardCharsets.UTF_8, StandardCharsets.UTF_8);
        }
        if (begint(bytes, 0xFE, 0xFF)) {
            return decodeer(bytes, 2, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16);
        }
        if (begint(bytes, 0xFF, 0xFE)) {
            return decodeer(bytes, 2, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16);
        }
        return decodeer(bytes, 0, StandardCharsets.UTF_8, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(InputStream in, int maximum) throws Unreadable {
        byte[] bytes;
        try {
            bytes = in.readNBytes(maximum + 1);
        } catch (IOException e) {
            throw new Unreadable(Reden.VERBINDING);
        }
        if (bytes.length > maximum) {
            throw new Unreadable(Reden.TE_GROOT);
        }
        return bytes;
    }

    private static boolean begint(byte[] bytes, int... merk) {
        if (bytes.length < merk.length) {
            return false;
        }
        for (int i = 0; i < merk.length; i++) {
            if ((bytes[i] & 0xFF) != merk[i]) {
                return false;
            }
        }
        return true;
    }

    private static MessageText decodeer(byte[] bytes, int van, Charset vorm, Charset codering) throws Unreadable {
        try {
            CharBuffer tekens = vorm.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, van, bytes.length - van));
            return new MessageText(tekens, codering);
        } catch (CharacterCodingException e) {
            throw new Unreadable(Reden.CODERING);
        }
    }

    Reader lezer() {
        return new CharArrayReader(tekens.array(), tekens.arrayOffset(), tekens.length());
    }
}
