package nl.collectief.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import nl.collectief.benchmarks.byhand.HandWritten;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.stuf.Bericht;
import nl.collectief.core.stuf.StufZds;
import nl.collectief.core.validation.Report;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.OverlijdenDienst;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The aangifte that is measured")
class SampleTest {

    private static final OverlijdenDienst DIENST = new OverlijdenDienst();

    private static byte[] message() throws Exception {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        StufZds.creeerZaak(Sample.zaak(), Sample.levering()).schrijf(uit);
        return uit.toByteArray();
    }

    @Test
    @DisplayName("is the same as JSON and as a record, and nothing is found in it")
    void jsonAndRecord() {
        Report<AangifteOverlijden> read = DIENST.lees(new ByteArrayInputStream(Sample.json()), Profiel.STANDAARD);
        assertThat(read.aanvraag()).isEqualTo(Sample.aangifte());
        assertThat(read.findings()).isEmpty();
        assertThat(DIENST.validate(Sample.aangifte()).findings()).isEmpty();
        assertThat(HandWritten.check(Sample.aangifte())).isEmpty();
    }

    @Test
    @DisplayName("gives a message that the official schema accepts")
    void schema() throws Exception {
        assertThat(Schema.errors(message())).isEmpty();
    }

    @Test
    @DisplayName("gives byte for byte the same message when it is written by hand")
    void rawMessage() throws Exception {
        Bericht bericht = StufZds.creeerZaak(Sample.zaak(), Sample.levering());
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        new RawCreeerZaak(uit).schrijf(Sample.zaak(), Sample.levering(), bericht.referentienummer());
        assertThat(uit.toString(StandardCharsets.UTF_8)).isEqualTo(new String(message(), StandardCharsets.UTF_8));
        assertThat(uit.toByteArray()).isEqualTo(message());
    }

    @Test
    @DisplayName("goes through the official schema without its envelope too")
    void withoutEnvelope() throws Exception {
        Schema.standards();
        Zds zds = new Zds();
        zds.prepare();
        assertThat(Schema.errors(Schema.document(zds.bericht()).getDocumentElement()))
                .isEmpty();
    }
}
