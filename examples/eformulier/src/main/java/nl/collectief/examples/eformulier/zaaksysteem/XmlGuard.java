package nl.collectief.examples.eformulier.zaaksysteem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets the bytes of a message through and breaks off what a parser would hold whole in memory or take long over: too
 * many bytes, a tag, comment or CDATA section without end, a tag full of attributes, any document type.
 *
 * <p>Knows no more of XML than where such a piece begins and ends; for UTF-8 only, in which these signs are single
 * bytes. Source of the limits: messages 6.
 */
final class XmlGuard extends FilterInputStream {

    private static final int MAX_TAG = 16 << 10;
    private static final int MAX_SECTION = 64 << 10;
    private static final int MAX_ATTRIBUTES = 50;

    private final long maximum;
    private long total;
    private State state = State.TEXT;
    private int length;
    private int attributes;
    private int run;

    /**
     * A guard on a stream.
     *
     * @param maximum how many bytes a message may have
     */
    XmlGuard(InputStream in, long maximum) {
        super(in);
        this.maximum = maximum;
    }

    private enum State {
        TEXT,
        OPEN,
        DECLARATION,
        COMMENT,
        CDATA,
        INSTRUCTION,
        TAG,
        DOUBLE_QUOTED,
        SINGLE_QUOTED
    }

    /** The message goes beyond a limit. */
    static final class LimitException extends IOException {
        private static final long serialVersionUID = 1L;

        LimitException() {
            super("limit");
        }
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            count(1);
            look(b);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int size) throws IOException {
        int n = in.read(bytes, offset, size);
        if (n > 0) {
            count(n);
            for (int i = offset; i < offset + n; i++) {
                look(bytes[i]);
            }
        }
        return n;
    }

    private void count(int bytes) throws LimitException {
        total += bytes;
        require(total <= maximum);
    }

    private void look(int b) throws LimitException {
        length++;
        state = switch (state) {
            case TEXT -> text(b);
            case OPEN -> open(b);
            case DECLARATION -> declaration(b);
            case COMMENT -> section(b, '-', 2, MAX_SECTION);
            case CDATA -> section(b, ']', 2, MAX_SECTION);
            case INSTRUCTION -> section(b, '?', 1, MAX_TAG);
            case TAG -> tag(b);
            case DOUBLE_QUOTED -> quoted(b, '"');
            case SINGLE_QUOTED -> quoted(b, '\'');
        };
    }

    private State text(int b) {
        length = 0;
        attributes = 0;
        run = 0;
        return b == '<' ? State.OPEN : State.TEXT;
    }

    private State open(int b) {
        return switch (b) {
            case '!' -> State.DECLARATION;
            case '?' -> State.INSTRUCTION;
            default -> State.TAG;
        };
    }

    /** A comment or CDATA; the third that begins so is a document type. */
    private static State declaration(int b) throws LimitException {
        require(b == '-' || b == '[');
        return b == '-' ? State.COMMENT : State.CDATA;
    }

    /** Ends with so many of a sign and then a {@code >}. */
    private State section(int b, char sign, int times, int most) throws LimitException {
        require(length <= most);
        if (b == '>' && run >= times) {
            return State.TEXT;
        }
        run = b == sign ? run + 1 : 0;
        return state;
    }

    private State tag(int b) throws LimitException {
        if (b == '=') {
            attributes++;
        }
        require(length <= MAX_TAG && attributes <= MAX_ATTRIBUTES);
        return switch (b) {
            case '>' -> State.TEXT;
            case '"' -> State.DOUBLE_QUOTED;
            case '\'' -> State.SINGLE_QUOTED;
            default -> State.TAG;
        };
    }

    private State quoted(int b, char quote) throws LimitException {
        require(length <= MAX_TAG);
        return b == quote ? State.TAG : state;
    }

    private static void require(boolean within) throws LimitException {
        if (!within) {
            throw new LimitException();
        }
    }
}
