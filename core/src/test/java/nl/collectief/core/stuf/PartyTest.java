package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import nl.collectief.core.Check;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Rsin;
import nl.collectief.core.identificatie.Vestigingsnummer;
import nl.collectief.core.zaak.Betrokkene;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.NietNatuurlijkPersoon;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Vestiging;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.testkit.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who is involved")
class PartyTest {

    private static final KvkNummer KVK = KvkNummer.parse("90004333");
    private static final String NNP_NIL = "<BG:inn.nnpId StUF:noValue=\"waardeOnbekend\" xsi:nil=\"true\"/>"
            + "<BG:authentiek StUF:metagegeven=\"true\">N</BG:authentiek>";

    private static Zaak zaak(RolSoort soort, Betrokkene wie) {
        return (soort == RolSoort.INITIATOR ? Cases.leeg() : Cases.minimaal())
                .rol(Rol.van(soort, "aangever", wie))
                .build();
    }

    private static String bericht(RolSoort soort, Betrokkene wie) {
        return Cases.valid(StufZds.creeerZaak(zaak(soort, wie), Cases.levering().build()));
    }

    private static NatuurlijkPersoon geboren(String datum) {
        return NatuurlijkPersoon.builder(Bronsoort.OPGEGEVEN)
                .geslachtsnaam("Proef")
                .geboortedatum(DatumOnvolledig.lees(datum).orElseThrow())
                .build();
    }

    private static NietNatuurlijkPersoon organisatie(@Nullable String rsin) {
        return new NietNatuurlijkPersoon(
                Rsin.lees(rsin).orElse(null), null, "Proef B.V.", null, KVK, null, Bronsoort.OPGEGEVEN);
    }

    @Nested
    @DisplayName("date of birth")
    class Geboortedatum {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "1980-02-29 | <BG:geboortedatum>19800229</BG:geboortedatum>",
                    "1962       | <BG:geboortedatum StUF:indOnvolledigeDatum=\"M\">19620101</BG:geboortedatum>",
                    "2018-05    | <BG:geboortedatum StUF:indOnvolledigeDatum=\"D\">20180501</BG:geboortedatum>",
                    "onbekend   | <BG:geboortedatum StUF:noValue=\"waardeOnbekend\" xsi:nil=\"true\"/>",
                    "0001-01-01 | <BG:geboortedatum>00010101</BG:geboortedatum>",
                    "9999-12-31 | <BG:geboortedatum>99991231</BG:geboortedatum>"
                })
        @DisplayName("ZDS-C14, C15, C16 is written with what is unknown filled in, marked, and reads back")
        void onvolledig(String datum, String element) {
            NatuurlijkPersoon persoon = geboren(datum);
            Zaak zaak = zaak(RolSoort.BELANGHEBBENDE, persoon);
            byte[] bericht =
                    Cases.bytes(StufZds.creeerZaak(zaak, Cases.levering().build()));

            assertThat(new String(bericht, StandardCharsets.UTF_8)).contains(element);
            assertThat(Schema.errors(bericht)).isEmpty();
        }
    }

    @Nested
    @DisplayName("a person")
    class Persoon {

        @Test
        @DisplayName("ZDS-C12 a BSN that fails the 11-proef exists in no case, though the schema accepts it")
        void elfproef() {
            assertThat(Bsn.check("999990018")).isEqualTo(Check.CONTROLE);
            assertThat(Bsn.lees("999990018")).isEmpty();
        }

        @Test
        @DisplayName("ZDS-C18 without BSN has no number and no authentiek, in any role; as initiator that is a warning")
        void zonderBsn() {
            NatuurlijkPersoon persoon = geboren("1962");
            String belanghebbende = bericht(RolSoort.BELANGHEBBENDE, persoon);
            String initiator = bericht(RolSoort.INITIATOR, persoon);

            String begin = "<ZKN:natuurlijkPersoon StUF:entiteittype=\"NPS\" StUF:verwerkingssoort=\"T\">"
                    + "<BG:geslachtsnaam>Proef</BG:geslachtsnaam>";
            assertThat(belanghebbende).contains(begin);
            assertThat(initiator).contains(begin).doesNotContain("authentiek", "inp.bsn");
            assertThat(Zaakcontrole.controleer(
                            zaak(RolSoort.INITIATOR, persoon), Cases.levering().build()))
                    .extracting(Object::toString)
                    .containsExactly("WAARSCHUWING ZDS-B03 /rollen/0/betrokkene");
            assertThat(Zaakcontrole.controleer(
                            zaak(RolSoort.BELANGHEBBENDE, persoon),
                            Cases.levering().build()))
                    .isEmpty();
        }

        @Test
        @DisplayName("ZDS-C05, C19 an initiator without name and number stops the message")
        void niets() {
            NatuurlijkPersoon leeg = NatuurlijkPersoon.builder(Bronsoort.OPGEGEVEN)
                    .voornamen("Anna")
                    .build();
            Zaak zaak = zaak(RolSoort.INITIATOR, leeg);

            BerichtFout fout = catchThrowableOfType(
                    BerichtFout.class,
                    () -> StufZds.creeerZaak(zaak, Cases.levering().build()));

            assertThat(fout.reden()).isEqualTo(BerichtFout.Reden.AFGEKEURD);
            assertThat(fout.findings())
                    .extracting(Object::toString)
                    .containsExactly("FOUT ZDS-B03 /rollen/0/betrokkene");
            assertThat(fout).hasMessage("AFGEKEURD creeerZaak [FOUT ZDS-B03 /rollen/0/betrokkene]");
        }

        @Test
        @DisplayName("messages 2.3: authentiek is J only when login or register says it")
        void bron() {
            String opgegeven = bericht(RolSoort.INITIATOR, NatuurlijkPersoon.van(Cases.BSN, Bronsoort.OPGEGEVEN));
            String ingelogd = bericht(RolSoort.INITIATOR, NatuurlijkPersoon.van(Cases.BSN, Bronsoort.INGELOGD));
            String brp = bericht(RolSoort.INITIATOR, NatuurlijkPersoon.van(Cases.BSN, Bronsoort.BRP));

            assertThat(opgegeven).contains("metagegeven=\"true\">N<");
            assertThat(ingelogd).contains("metagegeven=\"true\">J<");
            assertThat(brp).contains("metagegeven=\"true\">J<");
        }
    }

    @Nested
    @DisplayName("a company")
    class Bedrijf {

        @Test
        @DisplayName(
                "ZDS-C20 with RSIN and KvK-nummer: RSIN in nnpId, KvK-nummer as extraElement of the role, nowhere else")
        void rsin() {
            String bericht = bericht(RolSoort.INITIATOR, organisatie("002564440"));

            assertThat(bericht)
                    .contains("<BG:inn.nnpId>002564440</BG:inn.nnpId>")
                    .contains("</ZKN:omschrijving><StUF:extraElementen><StUF:extraElement naam=\"kvkNummer\">90004333<"
                            + "/StUF:extraElement></StUF:extraElementen></ZKN:heeftAlsInitiator>")
                    .containsOnlyOnce("90004333");
        }

        @Test
        @DisplayName("ZDS-C21 with KvK-nummer alone: nnpId is nil, the number stands in the role")
        void alleenKvk() {
            String bericht = bericht(RolSoort.INITIATOR, organisatie(null));

            assertThat(bericht).contains(NNP_NIL).containsOnlyOnce("90004333");
        }

        @Test
        @DisplayName("ZDS-C21 kvkVorm NNP_ID is refused until the caller names it, and then breaks the schema as known")
        void nnpId() {
            Dialect dialect = DialectTest.dialect("{\"kvkVorm\": \"NNP_ID\"}");
            Zaak zaak = zaak(RolSoort.INITIATOR, organisatie(null));
            assertThat(Zaakcontrole.controleer(
                            zaak, Cases.levering().dialect(dialect).build()))
                    .extracting(Object::toString)
                    .containsExactly(
                            "WAARSCHUWING ZDS-B03 /rollen/0/betrokkene", "FOUT ZDS-B11 /rollen/0/betrokkene/kvkNummer");

            Levering toegestaan = Cases.levering()
                    .dialect(dialect)
                    .toegestaan(Afwijking.KVK_IN_NNP_ID)
                    .build();
            byte[] bericht = Cases.bytes(StufZds.creeerZaak(zaak, toegestaan));
            assertThat(new String(bericht, StandardCharsets.UTF_8)).contains("<BG:inn.nnpId>90004333</BG:inn.nnpId>");
            assertThat(Schema.errors(bericht)).isNotEmpty();
        }

        @Test
        @DisplayName("ZDS-C22 a branch has its own twelve digits, never the KvK-nummer")
        void vestiging() {
            Vestiging vestiging =
                    new Vestiging(Vestigingsnummer.parse("990000541921"), KVK, "Proef", null, Bronsoort.OPGEGEVEN);
            String bericht = bericht(RolSoort.INITIATOR, vestiging);

            assertThat(bericht)
                    .contains("<BG:vestigingsNummer>990000541921</BG:vestigingsNummer>")
                    .contains("naam=\"kvkNummer\">90004333<")
                    .containsOnlyOnce("90004333");
        }

        @Test
        @DisplayName(
                "messages 4.4: kvkVorm ZAAKOBJECT gives the number an object of its own, or warns when it has no place")
        void zaakobject() {
            Zaak zaak = zaak(RolSoort.INITIATOR, organisatie("002564440"));
            Levering object = Cases.levering()
                    .dialect(DialectTest.dialect("{\"kvkVorm\": \"ZAAKOBJECT\"}"))
                    .build();
            assertThat(Cases.valid(StufZds.creeerZaak(zaak, object)))
                    .contains("StUF:entiteittype=\"MAC\" StUF:verwerkingssoort=\"T\"><BG:kvkNummer>90004333<")
                    .containsOnlyOnce("90004333");

            Dialect zonderPlaats = DialectTest.dialect("{\"kvkVorm\": \"ZAAKOBJECT\", \"zaakobjecten\": [\"adres\"]}");
            assertThat(Zaakcontrole.controleer(
                            zaak, Cases.levering().dialect(zonderPlaats).build()))
                    .extracting(Object::toString)
                    .containsExactly("WAARSCHUWING ZDS-B08 /rollen/0/betrokkene/kvkNummer");
        }
    }
}
