package nl.collectief.core.stuf;

import static nl.collectief.core.stuf.Antwoorden.DOCUMENT;
import static nl.collectief.core.stuf.Antwoorden.DOCUMENTNUMMER;
import static nl.collectief.core.stuf.Antwoorden.ZAAK;
import static nl.collectief.core.stuf.Antwoorden.ZAAKNUMMER;
import static nl.collectief.core.stuf.Antwoorden.bestand;
import static nl.collectief.core.stuf.Antwoorden.bevestiging;
import static nl.collectief.core.stuf.Antwoorden.du02;
import static nl.collectief.core.stuf.Antwoorden.envelop;
import static nl.collectief.core.stuf.Antwoorden.ids;
import static nl.collectief.core.stuf.Antwoorden.lees;
import static nl.collectief.core.stuf.Antwoorden.zaak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.collectief.core.stuf.Antwoord.Bevestigd;
import nl.collectief.core.stuf.Antwoord.DocumentIdentificatie;
import nl.collectief.core.stuf.Antwoord.Onleesbaar;
import nl.collectief.core.stuf.Antwoord.Reden;
import nl.collectief.core.stuf.Antwoord.ZaakIdentificatie;
import nl.collectief.core.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer says. Source: messages 3.2. */
class AnswerReaderTest {

    private static final String EIGEN_NUMMER = "<s:crossRefnummer>vraag-1</s:crossRefnummer>";

    static Reden reden(String xml, Verwacht verwacht) {
        return ((Onleesbaar) lees(xml, verwacht)).reden();
    }

    @Nested
    class Identificaties {

        @Test
        @DisplayName(
                "ZDS-C38: version 1.2, SOAP 1.1, white space around, elements we do not know: the number and the message")
        void versie12() {
            assertThat(lees(bestand("du02-zaak-12"), ZAAKNUMMER))
                    .isEqualTo(new ZaakIdentificatie(
                            "0988-2026-000031", List.of("Het nummer blijft een dag vrij."), List.of()));
        }

        @Test
        @DisplayName(
                "ZDS-C38: version 1.1, SOAP 1.2, no prefixes, another order, CDATA, a capital in functie: the same number")
        void versie11() {
            assertThat(lees(bestand("du02-zaak-11"), ZAAKNUMMER))
                    .isEqualTo(new ZaakIdentificatie("0988-2026-000031", List.of(), List.of()));
        }

        @Test
        @DisplayName("a number for a document")
        void document() {
            assertThat(lees(bestand("du02-document"), DOCUMENTNUMMER))
                    .isEqualTo(new DocumentIdentificatie("0988-STUK-77", List.of(), List.of()));
        }

        @Test
        @DisplayName("ZDS-C39: a number for a document where one for a case is expected, and the other way round")
        void verwisseld() {
            assertThat(((Onleesbaar) lees(bestand("du02-document"), ZAAKNUMMER)).reden())
                    .isEqualTo(Reden.ANDER_BERICHT);
            assertThat(((Onleesbaar) lees(bestand("du02-zaak-12"), DOCUMENTNUMMER)).reden())
                    .isEqualTo(Reden.ANDER_BERICHT);
            assertThat(reden(bevestiging("Bv03", EIGEN_NUMMER), ZAAKNUMMER)).isEqualTo(Reden.ANDER_BERICHT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "<k:zaak/>",
                    "<k:zaak><z:identificatie/></k:zaak>",
                    "<k:zaak><z:identificatie>  </z:identificatie></k:zaak>",
                    "<k:zaak><z:identificatie>12345</z:identificatie><z:identificatie>12346</z:identificatie></k:zaak>",
                    "<k:zaak><z:identificatie>12345</z:identificatie></k:zaak><k:zaak><z:identificatie>12345</z:identificatie></k:zaak>",
                    "<k:zaak><z:identificatie>12<z:deel>3</z:deel>45</z:identificatie></k:zaak>",
                    "<k:zaak><z:identificatie>12&#9;45</z:identificatie></k:zaak>",
                    "<k:zaak><z:identificatie>12&#x202E;45</z:identificatie></k:zaak>",
                    "<k:zaak><identificatie>12345</identificatie></k:zaak>",
                    "<k:document><z:identificatie>12345</z:identificatie></k:document>"
                })
        @DisplayName("ZDS-C39: no number, two, a broken one, or one in another namespace")
        void geenNummer(String inhoud) {
            assertThat(reden(du02(inhoud), ZAAKNUMMER)).isEqualTo(Reden.IDENTIFICATIE);
        }

        @Test
        @DisplayName("ZDS-C39: 40 characters are a number, 41 are not; astral characters count once")
        void lengte() {
            assertThat(lees(du02(zaak("x".repeat(40))), ZAAKNUMMER))
                    .isEqualTo(new ZaakIdentificatie("x".repeat(40), List.of(), List.of()));
            assertThat(reden(du02(zaak("x".repeat(41))), ZAAKNUMMER)).isEqualTo(Reden.IDENTIFICATIE);
            assertThat(lees(du02(zaak("\uD83D\uDE00".repeat(40))), ZAAKNUMMER)).isInstanceOf(ZaakIdentificatie.class);
        }

        @ParameterizedTest
        @CsvSource({"berichtcode,Du01", "berichtcode,Bv03", "functie,genereerDocumentidentificatie"})
        @DisplayName("another berichtcode or functie than asked")
        void anders(String element, String waarde) {
            String stuurgegevens =
                    "<k:stuurgegevens><s:" + element + ">" + waarde + "</s:" + element + "></k:stuurgegevens>";
            assertThat(reden(du02(stuurgegevens + zaak("12345")), ZAAKNUMMER)).isEqualTo(Reden.ANDER_BERICHT);
        }

        @Test
        @DisplayName(
                "an answer that names another message is read with a warning; one that names none is not remarkable")
        void anderNummer() {
            String ander =
                    "<k:stuurgegevens><s:crossRefnummer>vraag-2</s:crossRefnummer></k:stuurgegevens>" + zaak("12345");
            assertThat(ids(lees(du02(ander), ZAAKNUMMER).bevindingen())).containsExactly("ZDS-A01");
            assertThat(lees(du02(zaak("12345")), ZAAKNUMMER).bevindingen()).isEmpty();
        }
    }

    @Nested
    class Bevestigingen {

        @Test
        @DisplayName("Bv03 that names our message: Bevestigd")
        void bv03() {
            assertThat(lees(bestand("bv03"), ZAAK)).isEqualTo(new Bevestigd("Bv03", List.of()));
            assertThat(lees(bestand("bv03"), DOCUMENT)).isEqualTo(new Bevestigd("Bv03", List.of()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Bv01", "Bv02", "Bv03", "Bv04"})
        @DisplayName("every code of a confirmation")
        void codes(String code) {
            assertThat(lees(bevestiging(code, EIGEN_NUMMER), ZAAK)).isEqualTo(new Bevestigd(code, List.of()));
        }

        @Test
        @DisplayName("ZDS-C40: another crossRefnummer: Bevestigd with a warning")
        void anderNummer() {
            Antwoord antwoord = lees(bevestiging("Bv03", "<s:crossRefnummer>vraag-2</s:crossRefnummer>"), ZAAK);
            assertThat(antwoord).isInstanceOf(Bevestigd.class);
            assertThat(ids(antwoord.bevindingen())).containsExactly("ZDS-A01");
            assertThat(antwoord.bevindingen()).noneMatch(bevinding -> bevinding.isFout());
        }

        @Test
        @DisplayName("ZDS-C40: no crossRefnummer: Bevestigd with a warning")
        void geenNummer() {
            Antwoord antwoord = lees(bevestiging("Bv03", ""), ZAAK);
            assertThat(antwoord).isInstanceOf(Bevestigd.class);
            assertThat(ids(antwoord.bevindingen())).containsExactly("ZDS-A02");
        }

        @Test
        @DisplayName("Bv05, or a berichtcode that contradicts the root, confirms nothing")
        void anders() {
            assertThat(reden(bevestiging("Bv05", EIGEN_NUMMER), ZAAK)).isEqualTo(Reden.ANDER_BERICHT);
            assertThat(reden(bevestiging("Bv03", "<s:berichtcode>Fo03</s:berichtcode>"), ZAAK))
                    .isEqualTo(Reden.ANDER_BERICHT);
        }

        @Test
        @DisplayName("the body decides: with HTTP 500 it is still confirmed, with a warning; with 202 without")
        void status() {
            Verwacht bij500 = Verwacht.builder(Operatie.CREEER_ZAAK, "vraag-1")
                    .httpStatus(500)
                    .build();
            Verwacht bij202 = Verwacht.builder(Operatie.CREEER_ZAAK, "vraag-1")
                    .httpStatus(202)
                    .build();
            assertThat(ids(lees(bestand("bv03"), bij500).bevindingen())).containsExactly("ZDS-A03");
            assertThat(lees(bestand("bv03"), bij202)).isEqualTo(new Bevestigd("Bv03", List.of()));
        }
    }

    @Nested
    class Omhulsel {

        private static final String BV = "<s:Bv03Bericht/>";

        @Test
        @DisplayName("an element that is no answer")
        void anders() {
            assertThat(reden(envelop("<s:Iets/>"), ZAAK)).isEqualTo(Reden.ANDER_BERICHT);
            assertThat(reden(envelop("<Bv03Bericht/>"), ZAAK)).isEqualTo(Reden.ANDER_BERICHT);
        }

        @Test
        @DisplayName("nothing in the Body, two elements in it, a Fault beside an answer")
        void inhoud() {
            assertThat(reden(envelop(""), ZAAK)).isEqualTo(Reden.GEEN_BERICHT);
            assertThat(reden(envelop(BV + BV), ZAAK)).isEqualTo(Reden.GEEN_BERICHT);
            assertThat(reden(envelop(BV + "<e:Fault/>"), ZAAK)).isEqualTo(Reden.GEEN_BERICHT);
        }

        @Test
        @DisplayName("no Envelope, no Body, two Bodies, the Body inside the Header")
        void vorm() {
            String begin = "<e:Envelope xmlns:e='" + Namespaces.SOAP11 + "' xmlns:s='" + Namespaces.STUF + "'>";
            String body = "<e:Body>" + BV + "</e:Body>";
            assertThat(reden("<html><body>404</body></html>", ZAAK)).isEqualTo(Reden.GEEN_BERICHT);
            assertThat(reden("<Envelope>" + BV.replace("s:", "") + "</Envelope>", ZAAK))
                    .isEqualTo(Reden.GEEN_BERICHT);
            assertThat(reden(begin + "</e:Envelope>", ZAAK)).isEqualTo(Reden.GEEN_BERICHT);
            assertThat(reden(begin + body + body + "</e:Envelope>", ZAAK)).isEqualTo(Reden.GEEN_BERICHT);
            assertThat(reden(begin + "<e:Header>" + body + "</e:Header></e:Envelope>", ZAAK))
                    .isEqualTo(Reden.GEEN_BERICHT);
        }

        @Test
        @DisplayName("what follows the envelope must be nothing but comment")
        void daarna() {
            assertThat(lees(envelop(BV) + "<!-- einde -->\n", ZAAK)).isInstanceOf(Bevestigd.class);
            assertThat(reden(envelop(BV) + "<rest/>", ZAAK)).isEqualTo(Reden.GEEN_XML);
            assertThat(reden(envelop(BV) + "tekst", ZAAK)).isEqualTo(Reden.GEEN_XML);
        }

        @ParameterizedTest
        @CsvSource({"401,INRICHTING", "404,INRICHTING", "429,LATER", "503,LATER", "200,ONBEKEND", ",ONBEKEND"})
        @DisplayName("an answer that cannot be read tells by its HTTP status what the sender may do")
        void status(Integer status, Foutklasse klasse) {
            Verwacht verwacht = Verwacht.builder(Operatie.CREEER_ZAAK, "vraag-1")
                    .httpStatus(status)
                    .build();
            Onleesbaar antwoord = (Onleesbaar) lees("<html/>", verwacht);
            assertThat(antwoord.klasse()).isEqualTo(klasse);
            assertThat(ids(antwoord.bevindingen())).containsExactly("ZDS-A04");
        }
    }

    @Test
    @DisplayName("an answer is asked per kind")
    void perSoort() {
        Antwoord.Keuze<String> keuze = new Antwoord.Keuze<>(
                zaak -> zaak.identificatie(),
                document -> document.identificatie(),
                bevestigd -> bevestigd.code(),
                fout -> fout.klasse().name(),
                onleesbaar -> onleesbaar.reden().name());
        assertThat(lees(bestand("du02-zaak-12"), ZAAKNUMMER).per(keuze)).isEqualTo("0988-2026-000031");
        assertThat(lees(bestand("du02-document"), DOCUMENTNUMMER).per(keuze)).isEqualTo("0988-STUK-77");
        assertThat(lees(bestand("bv03"), ZAAK).per(keuze)).isEqualTo("Bv03");
        assertThat(lees(bestand("fo03"), ZAAK).per(keuze)).isEqualTo("LATER");
        assertThat(lees("", ZAAK).per(keuze)).isEqualTo("GEEN_XML");
    }

    @Test
    @DisplayName("what an answer is an answer to follows from the message and its dialect")
    void opBericht() {
        Zaak zaak = Cases.minimaal().build();
        Bericht bericht = StufZds.creeerZaak(
                zaak, Cases.levering("zaakbrug").gemeentecode("9999").build());
        Verwacht verwacht = Verwacht.van(bericht);
        assertThat(verwacht)
                .isEqualTo(Verwacht.builder(Operatie.CREEER_ZAAK, bericht.referentienummer())
                        .bestaatAlTekst(List.of("identificatie-niet-uniek"))
                        .build());
        String antwoord =
                bevestiging("Bv03", "<s:crossRefnummer>" + bericht.referentienummer() + "</s:crossRefnummer>");
        assertThat(StufZds.lees(new ByteArrayInputStream(antwoord.getBytes(StandardCharsets.UTF_8)), verwacht))
                .isEqualTo(new Bevestigd("Bv03", List.of()));
    }

    @Test
    @DisplayName("an attempt counts from 1")
    void poging() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verwacht.builder(Operatie.CREEER_ZAAK, "vraag-1")
                        .poging(0)
                        .build())
                .withMessage("poging");
    }
}
