package nl.collectief.examples.eformulier.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.collectief.core.stuf.Bericht;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The zaaksysteem refuses what is not as the standard says")
class RefusalTest {

    private static final Series SERIES = Series.zds12("refusal");
    private static final Series OLD = Series.zds11("refusal-11");
    private static final Series KNOWN = Series.zds12("refusal-known");

    @BeforeAll
    static void aCaseToAddTo() throws Exception {
        assertThat(Answer.of(ReceiverApp.client().send(KNOWN.creeerZaak())).berichtcode())
                .isEqualTo("Bv03");
    }

    private static Answer changed(Bericht bericht, String from, String to) throws Exception {
        String text = Series.text(bericht);
        assertThat(text).as("the message without the change").contains(from);
        return Answer.of(ReceiverApp.client().send(bericht, Series.utf8(text.replace(from, to == null ? "" : to))));
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<StUF:berichtcode>Lk02<|<StUF:berichtcode>Lk01<|StUF022",
                "<StUF:entiteittype>EDC<|<StUF:entiteittype>ZAK<|StUF028",
                "<StUF:applicatie>Ander systeem<|<StUF:applicatie>Zaaksysteem<|StUF010",
                "<StUF:organisatie>0345</StUF:organisatie><StUF:applicatie>Z|<StUF:organisatie>0344</StUF:organisatie><StUF:applicatie>Z|StUF010",
                "<StUF:tijdstipBericht>20261304100000001<|<StUF:tijdstipBericht>20261104100000001<|StUF055",
                "<StUF:mutatiesoort>W<|<StUF:mutatiesoort>T<|StUF055",
                "<StUF:indicatorOvername>X<|<StUF:indicatorOvername>V<|StUF055",
                "entiteittype=\"EDC\" StUF:verwerkingssoort=\"T\"><ZKN:ide|entiteittype=\"ZAK\" StUF:verwerkingssoort=\"T\"><ZKN:ide|StUF055",
                "\"ZAK\" StUF:verwerkingssoort=\"W\"|\"ZAK\" StUF:verwerkingssoort=\"T\"|StUF055",
                "<ZKN:identificatie>9999-1<|<ZKN:identificatie>0344-refusal<|StUF055",
                "<ZKN:identificatie>0344<|<ZKN:identificatie>0344-refusal<|StUF055",
                "<ZKN:identificatie>0344-refusal-known<|<ZKN:identificatie>0344-refusal<|StUF067",
                "<ZKN:kenmerk>refusal-known<|<ZKN:kenmerk>refusal<|StUF067",
                "<ZKN:startdatum>20260230<|<ZKN:startdatum>20261104<|StUF055",
                "<ZKN:startdatum>2026<|<ZKN:startdatum>20261104<|StUF055",
                "<ZKN:startdatum><|<ZKN:startdatum>20261104<|StUF055",
                "<ZKN:zaakniveau2|<ZKN:zaakniveau|unreadable",
                "<ZKN:deelzakenIndicatie>X<|<ZKN:deelzakenIndicatie>N<|StUF055",
                "<ZKN:betalingsIndicatie>Later<|<ZKN:betalingsIndicatie>N.v.t.<|StUF055",
                "<ZKN:code>ZT-99<|<ZKN:code>AO-01<|StUF064",
                "<ZKN:code>12345678901<|<ZKN:code>AO-01<|StUF055",
                "\"ZAKZKT\" StUF:verwerkingssoort=\"W\"|\"ZAKZKT\" StUF:verwerkingssoort=\"T\"|StUF055",
                "\"ZAKBTRBLH\"|\"ZAKBTRINI\"|StUF055",
                "\"ZAKBTRINI\" StUF:verwerkingssoort=\"W\"|\"ZAKBTRINI\" StUF:verwerkingssoort=\"T\"|StUF055",
                "heeftAlsOverigBetrokkene|heeftAlsInitiator|StUF055",
                "<StUF:extraElement naam=\"\">|<StUF:extraElement naam=\"soortAangifte\">|StUF055",
                "<StUF:extraElement>|<StUF:extraElement naam=\"soortAangifte\">|StUF055",
            })
    @DisplayName("creeerZaak with one thing changed")
    void zaak(String to, String from, String code) throws Exception {
        long before = ReceiverApp.count("zs_zaak");
        Answer answer = changed(SERIES.creeerZaak(), from, to);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(List.of(answer.berichtcode(), answer.code()))
                .isEqualTo(code.equals("unreadable") ? List.of("Fo03", "StUF055") : List.of("Fo03", code));
        assertThat(answer.element("details")).isNotBlank();
        assertThat(ReceiverApp.count("zs_zaak")).isEqualTo(before);
    }

    @Test
    @DisplayName("ZDS-C12 a BSN that fails the 11-proef, which the schema lets pass; the number is not in the answer")
    void bsn() throws Exception {
        String text = Series.text(SERIES.creeerZaak());
        String bsn = text.replaceAll("(?s).*<BG:inp.bsn>([0-9]{9})<.*", "$1");
        String wrong = bsn.substring(0, 8) + (char) ('0' + (bsn.charAt(8) - '0' + 1) % 10);
        Answer answer = changed(SERIES.creeerZaak(), "<BG:inp.bsn>" + bsn, "<BG:inp.bsn>" + wrong);

        assertThat(answer.code()).isEqualTo("StUF055");
        assertThat(answer.text()).contains("inp.bsn").doesNotContain(wrong);
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<StUF:entiteittype>ZAK<|<StUF:entiteittype>EDC<|StUF028",
                "<ZKN:identificatie>9999-D<|<ZKN:identificatie>0344-D-refusal-known<|StUF055",
                "<ZKN:identificatie>0344-onbekend<|<ZKN:identificatie>0344-refusal-known<|StUF064",
                "<ZKN:creatiedatum>20261131<|<ZKN:creatiedatum>20261104<|StUF055",
                "<ZKN:titel><|<ZKN:titel>Verklaring van overlijden<|StUF055",
                "<ZKN:vertrouwelijkAanduiding>PRIVE<|<ZKN:vertrouwelijkAanduiding>ZAAKVERTROUWELIJK<|StUF055",
                "xmime:contentType=\"\"|xmime:contentType=\"application/pdf\"|StUF055",
                "<ZKN:formaat>image/png<|<ZKN:formaat>application/pdf<|StUF055",
                "\"EDCZAK\" StUF:verwerkingssoort=\"I\"|\"EDCZAK\" StUF:verwerkingssoort=\"T\"|StUF055",
                "\"ZAK\" StUF:verwerkingssoort=\"T\"|\"ZAK\" StUF:verwerkingssoort=\"I\"|StUF055",
                "=JVBERi0|>JVBERi0|unreadable",
                ">*VBERi0|>JVBERi0|StUF055",
                ">JVBER=0|>JVBERi0|StUF055",
            })
    @DisplayName("voegZaakdocumentToe with one thing changed")
    void document(String to, String from, String code) throws Exception {
        long before = ReceiverApp.count("zs_document");
        long content = ReceiverApp.count("zs_content_part");
        Answer answer = changed(KNOWN.voegZaakdocumentToe(), from, to);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(List.of(answer.berichtcode(), answer.code()))
                .isEqualTo(code.equals("unreadable") ? List.of("Fo03", "StUF055") : List.of("Fo03", code));
        assertThat(ReceiverApp.count("zs_document")).isEqualTo(before);
        assertThat(ReceiverApp.count("zs_content_part"))
                .as("content left behind")
                .isEqualTo(content);
    }

    @Test
    @DisplayName("ZDS-C09 a question without its functie, or with a capital: Fo02")
    void functie() throws Exception {
        Answer capital =
                changed(SERIES.zaakIdentificatie(), "genereerZaakidentificatie<", "genereerZaakIdentificatie<");
        Answer none =
                changed(OLD.documentIdentificatie(), "<StUF:functie>genereerDocumentidentificatie</StUF:functie>", "");

        assertThat(List.of(capital.berichtcode(), capital.code())).isEqualTo(List.of("Fo02", "StUF034"));
        assertThat(List.of(none.berichtcode(), none.code())).isEqualTo(List.of("Fo02", "StUF034"));
    }

    @Test
    @DisplayName("a refused message says to whom and of which message it is, and may come again repaired")
    void addressed() throws Exception {
        Series series = Series.zds11("refusal-repaired");
        Bericht bericht = series.creeerZaak();
        Answer refused = changed(bericht, "<ZKN:code>AO-01<", "<ZKN:code>ZT-99<");
        Answer taken = Answer.of(ReceiverApp.client().send(bericht));

        assertThat(refused.element("crossRefnummer")).isEqualTo(bericht.referentienummer());
        assertThat(refused.text())
                .contains("<StUF:ontvanger><StUF:organisatie>0344</StUF:organisatie>"
                        + "<StUF:applicatie>Formulieren</StUF:applicatie></StUF:ontvanger>");
        assertThat(taken.berichtcode()).isEqualTo("Bv03");
    }

    @Test
    @DisplayName("a sender without a name as the schema has it: a SOAP fault of the client, as an Fo03 needs a name")
    void noSender() throws Exception {
        Answer answer = changed(SERIES.creeerZaak(), "<StUF:applicatie>Formulieren<", "<StUF:applicatie>F<");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.element("faultcode")).isEqualTo("SOAP-ENV:Client");
        assertThat(answer.text()).contains("<detail></detail>");
    }

    @Test
    @DisplayName("ZDS-C23 a KvK-nummer of 8 digits where an RSIN of 9 belongs")
    void kvkNummer() throws Exception {
        String rsin = "<ZKN:nietNatuurlijkPersoon StUF:entiteittype=\"NNP\" StUF:verwerkingssoort=\"T\">"
                + "<BG:inn.nnpId>90004333</BG:inn.nnpId></ZKN:nietNatuurlijkPersoon>";
        String text = Series.text(SERIES.creeerZaak())
                .replaceAll("(heeftAlsInitiator[^>]*><ZKN:gerelateerde>).*?(</ZKN:gerelateerde>)", "$1" + rsin + "$2");
        Answer answer = Answer.of(ReceiverApp.client().send(SERIES.creeerZaak(), Series.utf8(text)));

        assertThat(answer.code()).isEqualTo("StUF055");
        assertThat(answer.text()).contains("inn.nnpId").doesNotContain("90004333");
    }

    @Test
    @DisplayName("ZDS-C10 elements in another order than that of the schema, and one that is not in it")
    void order() throws Exception {
        Answer zaak = changed(
                SERIES.creeerZaak(),
                "<ZKN:startdatum>20261104</ZKN:startdatum><ZKN:registratiedatum>20261104</ZKN:registratiedatum>",
                "<ZKN:registratiedatum>20261104</ZKN:registratiedatum><ZKN:startdatum>20261104</ZKN:startdatum>");
        Answer rol = changed(
                SERIES.creeerZaak(),
                "</ZKN:gerelateerde><ZKN:omschrijving>aangever</ZKN:omschrijving>",
                "</ZKN:gerelateerde><ZKN:toelichting>x</ZKN:toelichting><ZKN:omschrijving>aangever</ZKN:omschrijving>");
        Answer document =
                changed(KNOWN.voegZaakdocumentToe(), "<ZKN:titel>", "<ZKN:bijzonder>x</ZKN:bijzonder><ZKN:titel>");

        assertThat(List.of(zaak.code(), rol.code(), document.code()))
                .isEqualTo(List.of("StUF055", "StUF055", "StUF055"));
        assertThat(zaak.element("details")).contains("startdatum");
        assertThat(document.text()).doesNotContain("bijzonder");
    }

    @Test
    @DisplayName("ZDS-C57 the SOAPAction of another operation, none, or the other address: StUF040")
    void action() throws Exception {
        Bericht bericht = SERIES.creeerZaak();
        byte[] body = ZdsClient.bytes(bericht);
        ZdsClient client = ReceiverApp.client();
        Answer other =
                Answer.of(client.send(bericht.endpointSoort(), OLD.creeerZaak().headers(), body));
        Answer none =
                Answer.of(client.send(bericht.endpointSoort(), Map.of("Content-Type", bericht.contentType()), body));
        Answer address = Answer.of(client.send(SERIES.zaakIdentificatie().endpointSoort(), bericht.headers(), body));

        assertThat(List.of(other.code(), none.code(), address.code()))
                .isEqualTo(List.of("StUF040", "StUF040", "StUF040"));
    }
}
