package nl.collectief.core.stuf;

import static nl.collectief.core.stuf.Antwoorden.ZAAK;
import static nl.collectief.core.stuf.Antwoorden.ZAAKNUMMER;
import static nl.collectief.core.stuf.Antwoorden.bevestiging;
import static nl.collectief.core.stuf.Antwoorden.du02;
import static nl.collectief.core.stuf.Antwoorden.envelop;
import static nl.collectief.core.stuf.Antwoorden.lees;
import static nl.collectief.core.stuf.Antwoorden.zaak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.collectief.core.stuf.Antwoord.Bevestigd;
import nl.collectief.core.stuf.Antwoord.Onleesbaar;
import nl.collectief.core.stuf.Antwoord.Reden;
import nl.collectief.core.stuf.Antwoord.ZaakIdentificatie;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ZDS-C54: what no answer may do to the reader. Source: messages 6. */
class AnswerLimitsTest {

    private static final String GOED = du02(zaak("12345"));

    private static Reden reden(byte[] bytes) {
        return ((Onleesbaar) lees(bytes, ZAAKNUMMER)).reden();
    }

    private static Reden reden(String xml) {
        return reden(xml.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("ZDS-C54: a document type, whatever it holds, and entities")
    void documenttypen(String wat, String begin, String nummer) {
        String xml = begin + du02(zaak(nummer));
        assertThat(reden(xml)).isIn(Reden.DTD, Reden.GEEN_XML);
        assertThat(wat).isNotEmpty();
    }

    static Stream<Arguments> documenttypen() {
        return Stream.of(
                Arguments.of("bare", "<!DOCTYPE x>", "12345"),
                Arguments.of("entity", "<!DOCTYPE x [<!ENTITY a \"12345\">]>", "&a;"),
                Arguments.of("external entity", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>", "&a;"),
                Arguments.of("external subset", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">", "12345"),
                Arguments.of(
                        "parameter entity",
                        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]>",
                        "12345"),
                Arguments.of(
                        "bomb",
                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>",
                        "&c;"),
                Arguments.of("entity without a document type", "", "&a;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?voorbeeld x?>%s", "%s<?voorbeeld x?>"})
    @DisplayName("a processing instruction, before and after")
    void opdracht(String vorm) {
        assertThat(reden(vorm.formatted(GOED))).isEqualTo(Reden.VERWERKINGSOPDRACHT);
        assertThat(reden(du02("<?voorbeeld x?>" + zaak("12345")))).isEqualTo(Reden.VERWERKINGSOPDRACHT);
    }

    @Test
    @DisplayName("elements 100 deep are read, 101 deep are not")
    void diepte() {
        // the envelope, its body and the confirmation are three
        assertThat(lees(envelop("<s:Bv03Bericht>" + genest(97) + "</s:Bv03Bericht>"), ZAAK))
                .isInstanceOf(Bevestigd.class);
        assertThat(((Onleesbaar) lees(envelop("<s:Bv03Bericht>" + genest(98) + "</s:Bv03Bericht>"), ZAAK)).reden())
                .isIn(Reden.GRENS, Reden.GEEN_XML);
    }

    private static String genest(int diepte) {
        return "<a>".repeat(diepte) + "</a>".repeat(diepte);
    }

    @Test
    @DisplayName("an element with 50 attributes is read, with 51 it is not")
    void attributen() {
        assertThat(lees(metAttributen(50), ZAAKNUMMER)).isInstanceOf(ZaakIdentificatie.class);
        assertThat(reden(metAttributen(51))).isIn(Reden.GRENS, Reden.GEEN_XML);
    }

    private static String metAttributen(int aantal) {
        StringBuilder element = new StringBuilder("<k:zaak");
        for (int i = 0; i < aantal; i++) {
            element.append(" a").append(i).append("=''");
        }
        return GOED.replace("<k:zaak", element);
    }

    @Test
    @DisplayName("a name of 200 characters is read, of 201 it is not")
    void naam() {
        assertThat(lees(du02(zaak("12345") + "<" + "n".repeat(200) + "/>"), ZAAKNUMMER))
                .isInstanceOf(ZaakIdentificatie.class);
        assertThat(reden(du02(zaak("12345") + "<" + "n".repeat(201) + "/>"))).isIn(Reden.GRENS, Reden.GEEN_XML);
    }

    @Test
    @DisplayName("20,000 elements are read, 20,001 are not")
    void elementen() {
        // envelope, body, answer, zaak and identificatie are five
        assertThat(lees(du02(zaak("12345") + "<a/>".repeat(19_995)), ZAAKNUMMER))
                .isInstanceOf(ZaakIdentificatie.class);
        assertThat(reden(du02(zaak("12345") + "<a/>".repeat(19_996)))).isEqualTo(Reden.GRENS);
    }

    @Test
    @DisplayName("64 KiB of text in one element is read, a character more is not, nor in pieces")
    void tekst() {
        String vol = "x".repeat(64 << 10);
        assertThat(lees(du02(zaak("12345") + "<a>" + vol + "</a>"), ZAAKNUMMER)).isInstanceOf(ZaakIdentificatie.class);
        assertThat(reden(du02(zaak("12345") + "<a>" + vol + "x</a>"))).isEqualTo(Reden.GRENS);
        assertThat(reden(du02(zaak("12345") + "<a>" + vol + "<b/><!-- --><![CDATA[x]]></a>")))
                .isEqualTo(Reden.GRENS);
    }

    @Test
    @DisplayName("an attribute of 4 KiB is read, of one character more it is not")
    void attribuut() {
        String vol = "x".repeat(4 << 10);
        assertThat(lees(du02(zaak("12345") + "<a b='" + vol + "'/>"), ZAAKNUMMER))
                .isInstanceOf(ZaakIdentificatie.class);
        assertThat(reden(du02(zaak("12345") + "<a b='" + vol + "x'/>"))).isEqualTo(Reden.GRENS);
    }

    @Test
    @DisplayName("1 MiB is read, a byte more is not, and no more than that byte is taken from the stream")
    void bytes() throws IOException {
        String vulling = "<!--" + "x".repeat((1 << 20) - GOED.length() - 7) + "-->";
        assertThat(lees(GOED + vulling, ZAAKNUMMER)).isInstanceOf(ZaakIdentificatie.class);
        assertThat(reden(GOED + vulling + " ")).isEqualTo(Reden.TE_GROOT);
        Endless bron = new Endless();
        assertThat(((Onleesbaar) AnswerReader.lees(bron, ZAAKNUMMER)).reden()).isEqualTo(Reden.TE_GROOT);
        assertThat(bron.gelezen).isEqualTo((1 << 20) + 1);
    }

    /** A stream without an end. */
    private static final class Endless extends InputStream {
        private int gelezen;

        @Override
        public int read() {
            gelezen++;
            return '<';
        }
    }

    @Test
    @DisplayName("a stream that breaks off: the same message again, later")
    void afgebroken() {
        InputStream bron = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("weg");
            }
        };
        Onleesbaar antwoord = (Onleesbaar) AnswerReader.lees(bron, ZAAKNUMMER);
        assertThat(antwoord.reden()).isEqualTo(Reden.VERBINDING);
        assertThat(antwoord.klasse()).isEqualTo(Foutklasse.LATER);
    }

    @Test
    @DisplayName("what another document would bring in is not brought in")
    void invoegen() {
        String xinclude = "<i:include xmlns:i='http://www.w3.org/2001/XInclude' href='file:///etc/hostname'/>";
        String xop = "<i:Include xmlns:i='http://www.w3.org/2004/08/xop/include' href='cid:1'/>";
        assertThat(reden(du02("<k:zaak><z:identificatie>" + xinclude + "</z:identificatie></k:zaak>")))
                .isEqualTo(Reden.IDENTIFICATIE);
        assertThat(reden(du02("<k:zaak><z:identificatie>" + xop + "</z:identificatie></k:zaak>")))
                .isEqualTo(Reden.IDENTIFICATIE);
    }

    @Test
    @DisplayName(
            "ZDS-C54: nothing is fetched: a document type, schema and include of a server that listens stay unasked")
    void geenVerbinding() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String adres = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            assertThat(reden("<!DOCTYPE x SYSTEM '" + adres + "'>" + GOED)).isEqualTo(Reden.DTD);
            assertThat(reden("<!DOCTYPE x [<!ENTITY a SYSTEM '" + adres + "'>]>" + du02(zaak("&a;"))))
                    .isEqualTo(Reden.DTD);
            String schema = "<k:zaak xmlns:x='" + Namespaces.XSI + "' x:schemaLocation='urn:a " + adres + "'>";
            assertThat(lees(GOED.replace("<k:zaak>", schema), ZAAKNUMMER)).isInstanceOf(ZaakIdentificatie.class);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @Test
    @DisplayName("no property of the host loosens a limit")
    void eigenschappenVanDeMachine() {
        String[] namen = {"jdk.xml.maxElementDepth", "jdk.xml.elementAttributeLimit", "jdk.xml.maxXMLNameLimit"};
        try {
            for (String naam : namen) {
                System.setProperty(naam, "0");
            }
            diepte();
            attributen();
            naam();
        } finally {
            for (String naam : namen) {
                System.clearProperty(naam);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("ZDS-C54: the worst a stream can hold is refused within 2 s and 64 MiB")
    void tijdEnGeheugen(String wat, byte[] bytes) {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            long eerst = toegewezen();
            Antwoord antwoord = lees(bytes, ZAAKNUMMER);
            long gebruikt = toegewezen() - eerst;
            assertThat(antwoord).as(wat).isInstanceOf(Onleesbaar.class);
            assertThat(gebruikt).as(wat).isLessThan(64L << 20);
        });
    }

    /** Bytes this thread ever allocated; by reflection, as no module of ours reads the management of the JDK. */
    private static long toegewezen() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        return (long) Class.forName("com.sun.management.ThreadMXBean")
                .getMethod("getCurrentThreadAllocatedBytes")
                .invoke(threads);
    }

    static Stream<Arguments> tijdEnGeheugen() {
        return Stream.of(
                Arguments.of("attribute of 20 MB", bytes("<a b='" + "x".repeat(20_000_000) + "'/>")),
                Arguments.of("10,000 deep", bytes("<a>".repeat(10_000))),
                Arguments.of("100,000 attributes", bytes("<a" + " b='1'".repeat(100_000) + "/>")),
                Arguments.of("a name of 1 MB", bytes("<" + "n".repeat(1_000_000) + "/>")),
                Arguments.of("text of 1 MB", bytes("<a>" + "x".repeat(1_000_000))),
                Arguments.of("a comment of 1 MB", bytes("<!--" + "x".repeat(1_000_000))),
                Arguments.of("white space of 1 MB", bytes(" ".repeat(1_000_000))),
                Arguments.of("300,000 elements", bytes("<a>" + "<b/>".repeat(250_000))),
                Arguments.of("character references", bytes("<a>" + "&#97;".repeat(200_000))),
                Arguments.of("20,000 namespaces", bytes("<a" + namespaces(0, 20_000) + "/>")),
                Arguments.of("a far prefix sought 100,000 times", bytes(verPrefix())),
                Arguments.of(
                        "a confirmation of 1 MB of comments", bytes(bevestiging("Bv03", "<!--x-->".repeat(120_000)))),
                Arguments.of("NUL bytes", new byte[1 << 20]));
    }

    private static String namespaces(int van, int aantal) {
        StringBuilder xml = new StringBuilder();
        for (int i = van; i < van + aantal; i++) {
            xml.append(" xmlns:n").append(i).append("='u'");
        }
        return xml.toString();
    }

    /** As many prefixes in scope as can be, and then the first of them used over and over. */
    private static String verPrefix() {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < 96; i++) {
            xml.append("<n0:a").append(namespaces(i * 50, 50)).append('>');
        }
        String element = "<n0:a"
                + IntStream.range(0, 50).mapToObj(i -> " n0:c" + i + "=''").collect(Collectors.joining()) + "/>";
        return xml + element.repeat(((1 << 20) - xml.length()) / element.length());
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
