package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the official schema catches, and what it lets pass")
class SchemaOracleTest {

    private static final String SAMPLES = "samples/stuf-zds";
    private static final Pattern REEKS = Pattern.compile("@(N?)(\\d+)(EMOJI|COMB)?@");

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("probes")
    @DisplayName("messages 0: the verdict on each single change of schema-probes.tsv")
    void probe(String oordeel, String naam, String sample, String oud, String nieuw) {
        String bericht = lees(Schema.standards().resolve(SAMPLES).resolve(sample));
        assertThat(bericht).contains(oud);
        int plek = bericht.indexOf(oud);
        String ander = bericht.substring(0, plek) + nieuw + bericht.substring(plek + oud.length());

        assertThat(oordeel(ander)).isEqualTo(oordeel);
    }

    static Stream<Arguments> probes() {
        String tabel = lees(Schema.standards().resolve(SAMPLES).resolve("schema-probes.tsv"));
        return tabel.lines().filter(regel -> !regel.startsWith("#")).map(SchemaOracleTest::probe);
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arguments probe(String regel) {
        String[] cel = regel.split("\t", -1);
        String nieuw = cel.length > 4 ? cel[4] : "";
        return Arguments.of(cel[0], cel[1], cel[2], tekst(cel[3]), tekst(nieuw));
    }

    private static String tekst(String cel) {
        Matcher reeks = REEKS.matcher(cel.replace("\\n", "\n"));
        return reeks.replaceAll(r -> reeks(r.group(1), Integer.parseInt(r.group(2)), r.group(3)));
    }

    private static String reeks(String cijfers, int aantal, String soort) {
        if (soort != null) {
            return (soort.equals("EMOJI") ? "\uD83D\uDE00" : "e\u0301").repeat(aantal);
        }
        return (cijfers.isEmpty() ? "x" : "1").repeat(aantal);
    }

    private static String oordeel(String bericht) {
        try {
            boolean goed =
                    Schema.errors(bericht.getBytes(StandardCharsets.UTF_8)).isEmpty();
            return goed ? "accepts" : "rejects";
        } catch (IllegalArgumentException e) {
            return "parse";
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "genereerZaakIdentificatie-Di02-min",
                "genereerZaakIdentificatie-Di02-max",
                "genereerDocumentIdentificatie-Di02-min",
                "genereerDocumentIdentificatie-Di02-max",
                "creeerZaak-Lk01-min",
                "creeerZaak-Lk01-max",
                "creeerZaak-Lk01-zds11",
                "creeerZaak-Lk01-initiator-zonder-bsn",
                "creeerZaak-Lk01-initiator-anp",
                "creeerZaak-Lk01-initiator-vestiging",
                "creeerZaak-Lk01-initiator-nnp-rsin",
                "creeerZaak-Lk01-initiator-nnp-ann",
                "creeerZaak-Lk01-initiator-nnp-alleen-kvk",
                "voegZaakdocumentToe-EdcLk01-min",
                "voegZaakdocumentToe-EdcLk01-max",
                "voegZaakdocumentToe-EdcLk01-zds11"
            })
    @DisplayName("messages 0: every sample request is valid, one of version 1.1 also under the root of 1.2")
    void samples(String naam) {
        assertThat(Schema.errors(Schema.sample(naam))).isEmpty();
        assertThat(Schema.errorsAs12(Schema.sample(naam))).isEmpty();
    }

    @Nested
    @DisplayName("One element or attribute less")
    class Removed {

        @Test
        @DisplayName("ZDS-C05 of the 25 elements of a minimal case the schema misses 23; the other two are ZDS-B03")
        void zaak() {
            Mutations mutaties = new Mutations(Schema.sample("creeerZaak-Lk01-min"));
            assertThat(mutaties.withoutElement()).containsExactly("natuurlijkPersoon", "inp.bsn");
            assertThat(mutaties.aantal()).isEqualTo(25);
        }

        @Test
        @DisplayName("ZDS-C06 of the 10 attributes of a minimal case the schema misses every one")
        void attributen() {
            Mutations mutaties = new Mutations(Schema.sample("creeerZaak-Lk01-min"));
            assertThat(mutaties.withoutAttribute()).isEmpty();
            assertThat(mutaties.aantal()).isEqualTo(10);
        }

        @Test
        @DisplayName("ZDS-C07, C08 of a minimal document the schema misses every element, and only contentType not")
        void document() {
            Mutations mutaties = new Mutations(Schema.sample("voegZaakdocumentToe-EdcLk01-min"));
            assertThat(mutaties.withoutElement()).isEmpty();
            assertThat(mutaties.aantal()).isEqualTo(25);
            assertThat(mutaties.withoutAttribute()).containsExactly("contentType");
            assertThat(mutaties.aantal()).isEqualTo(8);
        }

        @Test
        @DisplayName("ZDS-C09 a free message without functie is caught")
        void functie() {
            Mutations mutaties = new Mutations(Schema.sample("genereerZaakIdentificatie-Di02-min"));
            assertThat(mutaties.withoutElement()).isEmpty();
            assertThat(mutaties.aantal()).isEqualTo(3);
        }
    }

    @Nested
    @DisplayName("ZDS-C10 Two neighbours swapped")
    class Swapped {

        @Test
        @DisplayName("samples: 130 of 135 and 32 of 32 are caught")
        void samples() {
            Mutations zaak = new Mutations(Schema.sample("creeerZaak-Lk01-max"));
            assertThat(zaak.swapped()).hasSize(5).containsOnly("afwijkendCorrespondentieAdres");
            assertThat(zaak.aantal()).isEqualTo(135);
            Mutations document = new Mutations(Schema.sample("voegZaakdocumentToe-EdcLk01-max"));
            assertThat(document.swapped()).isEmpty();
            assertThat(document.aantal()).isEqualTo(32);
        }

        @Test
        @DisplayName("our own: all are caught, but for the parts of an address for post")
        void eigen() {
            Levering levering = Cases.volledigeLevering("zdsv12").build();
            Mutations zaak = new Mutations(Cases.bytes(StufZds.creeerZaak(Cases.maximaal(), levering)));
            assertThat(zaak.swapped()).containsOnly("afwijkendCorrespondentieAdres");
            assertThat(zaak.aantal()).isGreaterThan(150);
        }
    }

    @Test
    @DisplayName("messages 0: the oracle has 123 changes")
    void aantal() {
        assertThat(probes().toList()).hasSize(123);
        assertThat(List.of("accepts", "rejects", "parse"))
                .containsAll(probes().map(p -> (String) p.get()[0]).toList());
    }
}
