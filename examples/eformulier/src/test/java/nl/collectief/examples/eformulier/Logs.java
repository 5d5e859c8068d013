package nl.collectief.examples.eformulier;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** All that the application prints while this is open, log lines among it; printed all the same. */
public final class Logs implements AutoCloseable {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    /** Listens from now on. */
    public Logs() {
        System.setOut(new PrintStream(new Tee(out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Tee(err), true, StandardCharsets.UTF_8));
    }

    /** Everything so far. */
    public String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }

    /** Writes to both. */
    private final class Tee extends OutputStream {
        private final PrintStream first;

        Tee(PrintStream first) {
            this.first = first;
        }

        @Override
        public void write(int b) {
            first.write(b);
            kept.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            first.write(bytes, offset, length);
            kept.write(bytes, offset, length);
        }
    }
}
