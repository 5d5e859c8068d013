package nl.collectief.core.stuf;

import static nl.collectief.core.stuf.Antwoorden.DOCUMENT;
import static nl.collectief.core.stuf.Antwoorden.ZAAK;
import static nl.collectief.core.stuf.Antwoorden.ZAAKNUMMER;
import static nl.collectief.core.stuf.Antwoorden.bestand;
import static nl.collectief.core.stuf.Antwoorden.envelop;
import static nl.collectief.core.stuf.Antwoorden.ids;
import static nl.collectief.core.stuf.Antwoorden.lees;
import static nl.collectief.core.stuf.Antwoorden.soapFault;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.collectief.core.stuf.Antwoord.Fout;
import nl.collectief.core.stuf.Antwoord.Fouttekst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fault says and what the sender may do. Source: messages 3.2, 3.3 and 3.5. */
class FaultTest {

    private static Fout fout(String xml, Verwacht verwacht) {
        return (Fout) lees(xml, verwacht);
    }

    private static Verwacht status(Integer status) {
        return Verwacht.builder(Operatie.CREEER_ZAAK, Antwoorden.NUMMER)
                .httpStatus(status)
                .build();
    }

    @Nested
    class Lezen {

        @Test
        @DisplayName("a fault of StUF in one of SOAP 1.1, packed by an intermediary: code and words")
        void inSoap11() {
            Fout fout = (Fout) lees(bestand("fo03"), ZAAK);
            assertThat(fout.code()).isEqualTo("StUF046");
            assertThat(fout.klasse()).isEqualTo(Foutklasse.LATER);
            assertThat(fout.toelichtingVertrouwelijk())
                    .isEqualTo(new Fouttekst(
                            "Opslaan lukt niet voor 999990019",
                            "Object opslaan niet mogelijk",
                            "Persoon 999990019 bestaat niet"));
            assertThat(ids(fout.bevindingen())).containsExactly("ZDS-A06.LATER");
        }

        @Test
        @DisplayName("ZDS-C41: a fault of SOAP 1.2 without StUF: by its code")
        void soap12() {
            Fout fout = (Fout) lees(bestand("fault-12"), ZAAK);
            assertThat(fout.code()).isNull();
            assertThat(fout.klasse()).isEqualTo(Foutklasse.LATER);
            assertThat(fout.toelichtingVertrouwelijk().faultstring()).isEqualTo("Even geen tijd");
        }

        @Test
        @DisplayName("the parts of SOAP 1.1 in a fault of SOAP 1.2")
        void gemengd() {
            String xml =
                    "<e:Envelope xmlns:e='" + Namespaces.SOAP12 + "'><e:Body><e:Fault><faultcode>Sender</faultcode>"
                            + "<faultstring>niet goed</faultstring></e:Fault></e:Body></e:Envelope>";
            Fout fout = fout(xml, ZAAK);
            assertThat(fout.klasse()).isEqualTo(Foutklasse.BERICHT);
            assertThat(fout.toelichtingVertrouwelijk().faultstring()).isEqualTo("niet goed");
        }

        @Test
        @DisplayName(
                "ZDS-C42: a fault of StUF straight in the Body, code too long for the schema, applicatie empty, HTTP 200")
        void losInBody() {
            String xml =
                    envelop("<s:Fo03Bericht><s:stuurgegevens><s:zender><s:applicatie/></s:zender></s:stuurgegevens>"
                            + "<s:body><s:code>INVALID_XML</s:code><s:plek>server</s:plek></s:body></s:Fo03Bericht>");
            Fout fout = fout(xml, status(200));
            assertThat(fout.klasse()).isEqualTo(Foutklasse.BERICHT);
            assertThat(ids(fout.bevindingen())).containsExactly("ZDS-A06.BERICHT", "ZDS-A03");
        }

        @Test
        @DisplayName("a code is cut at 50 characters, a text at 2,000 code points, astral ones whole")
        void lengtes() {
            String lang = "\uD83D\uDE00".repeat(2_001);
            Fout fout = fout(Antwoorden.fout("Fo02", "c".repeat(60), "client", lang), ZAAKNUMMER);
            assertThat(fout.code()).isEqualTo("c".repeat(50));
            assertThat(fout.toelichtingVertrouwelijk().omschrijving()).isEqualTo("\uD83D\uDE00".repeat(2_000));
        }

        @Test
        @DisplayName("an empty fault is a fault we know nothing of")
        void leeg() {
            Fout fout = fout(envelop("<e:Fault/>"), ZAAK);
            assertThat(fout)
                    .isEqualTo(
                            new Fout(Foutklasse.ONBEKEND, false, null, new Fouttekst("", "", ""), fout.bevindingen()));
            assertThat(ids(fout.bevindingen())).containsExactly("ZDS-A06.ONBEKEND");
        }

        @Test
        @DisplayName("ZDS-C44: what a fault quotes stands in no text of ours")
        void vertrouwelijk() {
            for (String code : List.of("999990019", "StUF055")) {
                Fout fout = fout(Antwoorden.fout("Fo03", code, "client", "BSN 999990019 onbekend"), ZAAK);
                assertThat(fout.toelichtingVertrouwelijk().omschrijving()).contains("999990019");
                assertThat(fout.toString()).doesNotContain("99999");
                assertThat(fout.toelichtingVertrouwelijk().toString()).doesNotContain("99999");
                assertThat(fout.bevindingen()).allSatisfy(bevinding -> {
                    assertThat(bevinding.toString()).doesNotContain("99999");
                    assertThat(bevinding.tekst(Locale.ENGLISH)).doesNotContain("99999");
                    assertThat(bevinding.argumenten()).isEmpty();
                });
            }
        }
    }

    @Nested
    class Klassen {

        @ParameterizedTest
        @CsvSource({
            "StUF016,DUBBEL",
            "StUF019,VOLGORDE",
            "StUF063,VOLGORDE",
            "StUF065,VOLGORDE",
            "StUF001,INRICHTING",
            "StUF004,INRICHTING",
            "StUF007,INRICHTING",
            "StUF010,INRICHTING",
            "StUF013,INRICHTING",
            "StUF022,INRICHTING",
            "StUF025,INRICHTING",
            "StUF028,INRICHTING",
            "StUF031,INRICHTING",
            "StUF034,INRICHTING",
            "StUF037,INRICHTING",
            "StUF040,INRICHTING",
            "StUF043,INRICHTING",
            "StUF052,INRICHTING",
            "StUF055,BERICHT",
            "StUF062,BERICHT",
            "StUF064,BERICHT",
            "StUF066,BERICHT",
            "StUF067,BERICHT",
            "INVALID_XML,BERICHT",
            "400,BERICHT",
            "StUF046,LATER",
            "StUF049,LATER",
            "StUF058,LATER",
            "StUF061,LATER",
            "StUF960,LATER",
            "500,LATER",
            "stuf016,DUBBEL"
        })
        @DisplayName("ZDS-C41: the code decides, whatever plek says")
        void code(String code, Foutklasse klasse) {
            assertThat(fout(Antwoorden.fout("Fo03", code, "client", ""), ZAAK).klasse())
                    .isEqualTo(klasse);
            assertThat(fout(Antwoorden.fout("Fo01", code, "server", ""), ZAAK).klasse())
                    .isEqualTo(klasse);
        }

        @ParameterizedTest
        @CsvSource({"client,BERICHT", "server,LATER", "Server,LATER", "elders,BERICHT"})
        @DisplayName("a code we do not know: by plek, else by the code of SOAP, here Client")
        void plek(String plek, Foutklasse klasse) {
            assertThat(fout(Antwoorden.fout("Fo03", "StUF099", plek, ""), ZAAK).klasse())
                    .isEqualTo(klasse);
        }

        @ParameterizedTest
        @CsvSource({
            "e:Server,LATER",
            "x:SERVER.Timeout,LATER",
            "Receiver,LATER",
            "Client,BERICHT",
            "a:sender,BERICHT",
            "e:VersionMismatch,ONBEKEND"
        })
        @DisplayName("ZDS-C41: a fault without StUF: any case, any prefix")
        void faultcode(String code, Foutklasse klasse) {
            assertThat(fout(soapFault(code, ""), ZAAK).klasse()).isEqualTo(klasse);
        }

        @ParameterizedTest
        @CsvSource({
            "401,INRICHTING",
            "403,INRICHTING",
            "404,INRICHTING",
            "408,LATER",
            "425,LATER",
            "429,LATER",
            "500,BERICHT",
            "503,LATER",
            ",BERICHT"
        })
        @DisplayName("the HTTP status counts before whom SOAP blames, but for 500, which SOAP gives to every fault")
        void http(Integer status, Foutklasse klasse) {
            assertThat(fout(soapFault("Client", ""), status(status)).klasse()).isEqualTo(klasse);
        }

        @Test
        @DisplayName("a code of StUF counts before the HTTP status; without either 503 is later")
        void httpEnCode() {
            assertThat(fout(Antwoorden.fout("Fo03", "StUF055", "client", ""), status(404))
                            .klasse())
                    .isEqualTo(Foutklasse.BERICHT);
            assertThat(fout(envelop("<e:Fault/>"), status(503)).klasse()).isEqualTo(Foutklasse.LATER);
        }

        @Test
        @DisplayName("an action the receiver does not know is a matter of configuration")
        void actie() {
            assertThat(fout(soapFault("Client", "Unsupported SOAP-action: x"), ZAAK)
                            .klasse())
                    .isEqualTo(Foutklasse.INRICHTING);
        }

        @Test
        @DisplayName("3.4: a document to a case that is stored, not processed: later, when the receiver's text says so")
        void nogNietVerwerkt() {
            String xml = Antwoorden.fout("Fo03", "StUF064", "client", "Zaak 123 niet gevonden");
            Verwacht metTekst = Verwacht.builder(Operatie.VOEG_ZAAKDOCUMENT_TOE, Antwoorden.NUMMER)
                    .nogNietVerwerktTekst(List.of("niet GEVONDEN"))
                    .build();
            assertThat(fout(xml, metTekst).klasse()).isEqualTo(Foutklasse.LATER);
            assertThat(fout(xml, DOCUMENT).klasse()).isEqualTo(Foutklasse.BERICHT);
        }
    }

    @Nested
    class Bestaat {

        private static final String NIET_UNIEK =
                Antwoorden.fout("Fo03", "StUF055", "client", "identificatie is niet uniek");

        @Test
        @DisplayName("ZDS-C43: a Fo03 at the second attempt to create the case: it may exist")
        void tweedePoging() {
            Verwacht tweede = Verwacht.builder(Operatie.CREEER_ZAAK, Antwoorden.NUMMER)
                    .poging(2)
                    .build();
            Fout fout = fout(NIET_UNIEK, tweede);
            assertThat(fout.bestaatMisschien()).isTrue();
            assertThat(ids(fout.bevindingen())).containsExactly("ZDS-A06.BERICHT", "ZDS-A05");
        }

        @Test
        @DisplayName("ZDS-C43: not at the first attempt, not for a document, not for another fault")
        void anders() {
            Verwacht document = Verwacht.builder(Operatie.VOEG_ZAAKDOCUMENT_TOE, Antwoorden.NUMMER)
                    .poging(2)
                    .build();
            Verwacht tweede = Verwacht.builder(Operatie.CREEER_ZAAK, Antwoorden.NUMMER)
                    .poging(2)
                    .build();
            assertThat(fout(NIET_UNIEK, ZAAK).bestaatMisschien()).isFalse();
            assertThat(fout(NIET_UNIEK, document).bestaatMisschien()).isFalse();
            assertThat(fout(soapFault("Server", "druk"), tweede).bestaatMisschien())
                    .isFalse();
        }

        @Test
        @DisplayName("a receiver whose text says that the case exists is believed at once")
        void tekst() {
            Verwacht metTekst = Verwacht.builder(Operatie.CREEER_ZAAK, Antwoorden.NUMMER)
                    .bestaatAlTekst(List.of("", "is niet uniek"))
                    .build();
            assertThat(fout(NIET_UNIEK, metTekst).bestaatMisschien()).isTrue();
            assertThat(fout(Antwoorden.fout("Fo03", "StUF055", "client", "leeg"), metTekst)
                            .bestaatMisschien())
                    .isFalse();
        }
    }
}
