package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Content of documents is streamed and held against its digest")
class StreamTest {

    private static final int LENGTE = 100_000;
    private static final byte[] BYTES = LargeContent.bytes(LENGTE);

    private static Bericht bericht(Inhoud inhoud) {
        Zaak zaak = Cases.minimaal().document(Cases.document(inhoud).build()).build();
        return StufZds.voegZaakdocumentToe(zaak, Cases.levering().build(), 0, "DOC-1");
    }

    /** Content that says it is BYTES, and is what the stream gives. */
    private static Inhoud inhoud(Inhoud.Opener opener) {
        return new Inhoud(LENGTE, Inhoud.van(BYTES).sha256(), opener);
    }

    static Stream<Arguments> verkeerd() {
        byte[] kort = Arrays.copyOf(BYTES, LENGTE - 1);
        byte[] lang = Arrays.copyOf(BYTES, LENGTE + 1);
        byte[] anders = BYTES.clone();
        anders[LENGTE / 2] ^= 1;
        return Stream.of(
                Arguments.of("one byte short", kort, BerichtFout.Reden.INHOUD_ONGELIJK),
                Arguments.of("one byte long", lang, BerichtFout.Reden.INHOUD_ONGELIJK),
                Arguments.of("one bit changed", anders, BerichtFout.Reden.INHOUD_ONGELIJK),
                Arguments.of("that breaks off", null, BerichtFout.Reden.INHOUD_LEESFOUT));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("verkeerd")
    @DisplayName("ZDS-C46 a stream that is not what was said ends the message before its closing tag, and is closed")
    void verkeerd(String wat, byte[] bytes, BerichtFout.Reden reden) {
        AtomicInteger open = new AtomicInteger();
        Bericht bericht = bericht(inhoud(() -> new Counted(stroom(bytes), open)));
        ByteArrayOutputStream uit = new ByteArrayOutputStream();

        BerichtFout fout = catchThrowableOfType(BerichtFout.class, () -> bericht.schrijf(uit));

        assertThat(fout.reden()).isEqualTo(reden);
        assertThat(fout).hasMessage(reden + " voegZaakdocumentToe").hasNoCause();
        assertThat(uit.toString(StandardCharsets.UTF_8)).doesNotContain("</ZKN:inhoud>", "</SOAP-ENV:Envelope>");
        assertThat(open).hasValue(0);
    }

    private static InputStream stroom(byte[] bytes) {
        return bytes != null
                ? new ByteArrayInputStream(bytes)
                : new FilterInputStream(new ByteArrayInputStream(BYTES)) {
                    private int rest = 50_000;

                    @Override
                    public int read(byte[] b, int off, int len) throws IOException {
                        int n = super.read(b, off, len);
                        rest -= n;
                        if (rest < 0) {
                            throw new IOException("/geheim/pad.pdf");
                        }
                        return n;
                    }
                };
    }

    @Test
    @DisplayName("ZDS-C46 content that cannot be opened when it is written is INHOUD_LEESFOUT, whatever it throws")
    void nietTeOpenen() {
        AtomicInteger keer = new AtomicInteger();
        Bericht bericht = bericht(inhoud(() -> {
            if (keer.getAndIncrement() == 0) {
                return new ByteArrayInputStream(BYTES);
            }
            throw new IllegalStateException("/geheim/pad.pdf");
        }));

        BerichtFout fout = catchThrowableOfType(BerichtFout.class, () -> Cases.bytes(bericht));

        assertThat(fout).hasMessage("INHOUD_LEESFOUT voegZaakdocumentToe").hasNoCause();
    }

    @Test
    @DisplayName("messages 6: the check opens once for the first bytes, writing once for all, the length never")
    void opens() {
        AtomicInteger geopend = new AtomicInteger();
        AtomicInteger open = new AtomicInteger();
        Bericht bericht = bericht(inhoud(() -> {
            geopend.incrementAndGet();
            return new Counted(new ByteArrayInputStream(BYTES), open);
        }));
        assertThat(geopend).hasValue(1);
        assertThat(bericht.lengte()).isPresent();
        assertThat(geopend).hasValue(1);
        byte[] eerste = Cases.bytes(bericht);
        assertThat(geopend).hasValue(2);
        assertThat(Cases.bytes(bericht)).isEqualTo(eerste);
        assertThat(geopend).hasValue(3);
        assertThat(open).hasValue(0);
        assertThat(bericht.lengte()).hasValue(eerste.length);
    }

    @Test
    @DisplayName("ZDS-C45 a document of 7 MiB is valid and of the length that was said")
    void zevenMiB() {
        Bericht bericht = bericht(Inhoud.van(LargeContent.bytes(7 << 20)));

        byte[] bytes = Cases.bytes(bericht);

        assertThat(bericht.lengte()).hasValue(bytes.length);
        assertThat(Schema.errors(bytes)).isEmpty();
    }

    @Test
    @DisplayName("ZDS-C45 with 64 MiB of heap: 20 documents of 8 MiB less one byte, and one of 1 GiB")
    void geheugen() throws Exception {
        String uit = new String(Jvm.run(List.of("-Xmx64m"), LargeContent.class), StandardCharsets.UTF_8);

        assertThat(uit.lines()).hasSize(2).allMatch(regel -> regel.endsWith(" as said"));
        assertThat(uit).contains("20 documents", "1 document of 1073741824 bytes");
    }

    /** Counts how many streams are open. */
    private static final class Counted extends FilterInputStream {
        private final AtomicInteger open;

        Counted(InputStream in, AtomicInteger open) {
            super(in);
            this.open = open;
            open.incrementAndGet();
        }

        @Override
        public void close() throws IOException {
            open.decrementAndGet();
            super.close();
        }
    }
}
