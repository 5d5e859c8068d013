package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.zaak.BetaalStatus;
import nl.collectief.core.zaak.Betaling;
import nl.collectief.core.zaak.DienstCode;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Kenmerk;
import nl.collectief.core.zaak.Medewerker;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Status;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;
import nl.collectief.core.zaak.Zaakobject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The check of a case")
class ZaakcontroleTest {

    private static final Levering LEVERING = Cases.levering().build();

    static List<String> bevindingen(Zaak zaak, Levering levering) {
        return Zaakcontrole.controleer(zaak, levering).stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> bevindingen(ZaakBuilder zaak) {
        return bevindingen(zaak.build(), LEVERING);
    }

    @Nested
    @DisplayName("Identification")
    class Identificatie {

        @ParameterizedTest(name = "\"{0}\"")
        @NullSource
        @ValueSource(strings = {"", "1234", "     ", "12345678901234567890123456789012345678901"})
        @DisplayName("ZDS-B06 missing, or not of 5 to 40 characters; only asking for a number does without")
        void ontbreekt(String nummer) {
            Zaak zaak = Cases.minimaal().identificatie(nummer).build();
            assertThat(bevindingen(zaak, LEVERING)).containsExactly("FOUT ZDS-B06 /identificatie");
            assertThat(Zaakcontrole.controleer(zaak, LEVERING, Operatie.GENEREER_ZAAK_IDENTIFICATIE))
                    .isEmpty();
            assertThat(StufZds.genereerZaakIdentificatie(zaak, LEVERING)).isNotNull();
            assertThat(catchThrowableOfType(BerichtFout.class, () -> StufZds.creeerZaak(zaak, LEVERING))
                            .reden())
                    .isEqualTo(BerichtFout.Reden.AFGEKEURD);
        }

        @Test
        @DisplayName("ZDS-B06 a number of the caller's own begins with the gemeentecode; one that was given may not")
        void prefix() {
            Zaak zaak = Cases.minimaal().identificatie("ZK2026-00001").build();
            Levering eigen = Cases.levering().gemeentecode("9999").build();
            assertThat(bevindingen(zaak, eigen)).containsExactly("FOUT ZDS-B06 /identificatie");
            assertThat(bevindingen(zaak, LEVERING)).isEmpty();
            assertThat(bevindingen(Cases.minimaal().build(), eigen)).isEmpty();
            Levering zaakbrug = Cases.levering("zaakbrug").gemeentecode("9999").build();
            assertThat(bevindingen(zaak, zaakbrug)).isEmpty();
        }
    }

    @Nested
    @DisplayName("Initiator")
    class Initiator {

        @Test
        @DisplayName("ZDS-B03 a case without initiator; ZDS-B15 with two")
        void aantal() {
            assertThat(bevindingen(Cases.leeg())).containsExactly("FOUT ZDS-B03 /rollen");
            Rol nogEen = Cases.minimaal().build().rollen().get(0);
            assertThat(bevindingen(Cases.minimaal().rol(nogEen))).containsExactly("FOUT ZDS-B15 /rollen/1/soort");
        }

        @Test
        @DisplayName("ZDS-B03 an employee is known by his own number")
        void medewerker() {
            Rol balie = Rol.van(RolSoort.INITIATOR, "balie", new Medewerker("balie-07", null, null, null));
            assertThat(bevindingen(Cases.leeg().rol(balie))).isEmpty();
        }
    }

    static Stream<Arguments> grenzen() {
        LocalDate dag = Cases.DAG;
        Waarde tekst = Waarde.tekst("x");
        return Stream.of(
                geval("/einddatumGepland", z -> z.einddatumGepland(dag.minusDays(1)), z -> z.einddatumGepland(dag)),
                geval(
                        "/uiterlijkeEinddatum",
                        z -> z.uiterlijkeEinddatum(dag.minusDays(1)),
                        z -> z.uiterlijkeEinddatum(dag)),
                geval("/eigenschappen/0/naam", z -> feit(z, "naam met spatie", tekst), z -> feit(z, "naam", tekst)),
                geval(
                        "/eigenschappen/0/naam",
                        z -> feit(z, "n".repeat(21), tekst),
                        z -> feit(z, "n".repeat(20), tekst)),
                geval("/eigenschappen/0/waarde", z -> feit(z, "a", Waarde.tekst("")), z -> feit(z, "a", tekst)),
                geval(
                        "/eigenschappen/0/waarde",
                        z -> feit(z, "a", new Waarde.Lijst(List.of())),
                        z -> feit(z, "a", new Waarde.Lijst(List.of(tekst)))),
                geval(
                        "/eigenschappen/0/waarde",
                        z -> feit(z, "a", new Waarde.Lijst(Collections.nCopies(100, tekst))),
                        z -> feit(z, "a", new Waarde.Lijst(Collections.nCopies(99, tekst)))),
                geval(
                        "/eigenschappen/0/waarde",
                        z -> feit(z, "a", new Waarde.Lijst(List.of(tekst, Waarde.getal(1)))),
                        z -> feit(z, "a", new Waarde.Lijst(List.of(tekst, tekst)))),
                geval(
                        "/eigenschappen/0/waarde",
                        z -> feit(z, "a", new Waarde.Groep(Map.of())),
                        z -> feit(z, "a", new Waarde.Groep(Map.of("b", tekst)))),
                geval(
                        "/zaakobjecten/0/onderwerp/code",
                        z -> z.zaakobject(new Zaakobject("g", new Onderwerp.Gemeente("999", null))),
                        z -> z.zaakobject(new Zaakobject("g", new Onderwerp.Gemeente("0999", null)))),
                geval(
                        "/betaling/betaaldOp",
                        z -> z.betaling(betaling(BetaalStatus.GEHEEL, null, null)),
                        z -> z.betaling(betaling(BetaalStatus.GEHEEL, Cases.MOMENT, null))),
                geval(
                        "/betaling/betaaldOp",
                        z -> z.betaling(betaling(BetaalStatus.NVT, Cases.MOMENT, null)),
                        z -> z.betaling(betaling(BetaalStatus.NVT, null, null))),
                geval(
                        "/betaling/bedrag",
                        z -> z.betaling(betaling(BetaalStatus.NOG_NIET, null, new BigDecimal("1.005"))),
                        z -> z.betaling(betaling(BetaalStatus.NOG_NIET, null, new BigDecimal("1.05")))),
                geval(
                        "/eersteStatus/volgnummer",
                        z -> z.eersteStatus(new Status(10_000, "Ontvangen", null, Cases.MOMENT)),
                        z -> z.eersteStatus(new Status(9999, "Ontvangen", null, Cases.MOMENT))),
                geval("/zaakobjecten", z -> objecten(z, 21), z -> objecten(z, 20)),
                geval("/kenmerken", z -> kenmerken(z, 11), z -> kenmerken(z, 10)));
    }

    private static Arguments geval(String plaats, UnaryOperator<ZaakBuilder> fout, UnaryOperator<ZaakBuilder> goed) {
        return Arguments.of(plaats, fout, goed);
    }

    private static ZaakBuilder feit(ZaakBuilder zaak, String naam, Waarde waarde) {
        return zaak.eigenschap(new Eigenschap(naam, waarde));
    }

    private static Betaling betaling(BetaalStatus status, Instant op, BigDecimal bedrag) {
        return new Betaling(status, op, bedrag, List.of(), List.of());
    }

    private static ZaakBuilder objecten(ZaakBuilder zaak, int aantal) {
        Collections.nCopies(aantal, new Zaakobject("o", new Onderwerp.OverigObject("o", "a")))
                .forEach(zaak::zaakobject);
        return zaak;
    }

    private static ZaakBuilder kenmerken(ZaakBuilder zaak, int aantal) {
        Collections.nCopies(aantal, new Kenmerk("k", "b")).forEach(zaak::kenmerk);
        return zaak;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grenzen")
    @DisplayName("ZDS-B15 a bound of the case itself, on both sides")
    void grens(String plaats, UnaryOperator<ZaakBuilder> fout, UnaryOperator<ZaakBuilder> goed) {
        assertThat(bevindingen(fout.apply(Cases.minimaal()))).containsExactly("FOUT ZDS-B15 " + plaats);
        assertThat(bevindingen(goed.apply(Cases.minimaal()))).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "met spatie", "x/y", "12345678901234567890123456789012345678901"})
    @DisplayName("ZDS-B15 our reference is 1 to 40 letters, digits, points, dashes and underscores")
    void referentie(String referentie) {
        Zaak zaak = Zaak.builder(new DienstCode("x"), "Verhuizing doorgeven", new Sleutel(referentie, new UUID(1, 2)))
                .identificatie("9999-1")
                .startdatum(Cases.DAG)
                .tijdstipRegistratie(Cases.MOMENT)
                .rol(Cases.minimaal().build().rollen().get(0))
                .build();
        assertThat(bevindingen(zaak, LEVERING)).containsExactly("FOUT ZDS-B15 /sleutel/referentie");
    }

    @Test
    @DisplayName("ZDS-B10 a year of no four digits, in any date or moment")
    void jaren() {
        LocalDate ver = LocalDate.of(10_000, 1, 1);
        assertThat(bevindingen(Cases.minimaal()
                        .startdatum(LocalDate.of(0, 12, 31))
                        .registratiedatum(ver)
                        .einddatumGepland(ver)
                        .tijdstipRegistratie(Instant.MAX)
                        .betaling(betaling(BetaalStatus.GEHEEL, Instant.MIN, null))
                        .eigenschap(new Eigenschap("moment", new Waarde.Moment(Instant.MAX)))))
                .containsExactly(
                        "FOUT ZDS-B10 /tijdstipRegistratie",
                        "FOUT ZDS-B10 /startdatum",
                        "FOUT ZDS-B10 /registratiedatum",
                        "FOUT ZDS-B10 /einddatumGepland",
                        "FOUT ZDS-B10 /betaling/betaaldOp",
                        "FOUT ZDS-B10 /eigenschappen/0/waarde");
    }

    @Test
    @DisplayName(
            "messages 1.9: every rule has a sentence in both languages, at most 120 characters, placeholders filled")
    void teksten() {
        List<String> sleutels = new ArrayList<>(Findings.TEKSTEN.sleutels());
        assertThat(sleutels)
                .filteredOn(sleutel -> !sleutel.endsWith(".waarschuwing"))
                .hasSize(ZdsRule.values().length);
        Findings findings = new Findings();
        for (ZdsRule regel : ZdsRule.values()) {
            findings.fout(regel, "", Map.of("max", 80, "afwijking", "KVK_IN_NNP_ID"));
            findings.waarschuwing(regel, "");
        }
        for (Finding finding : findings.lijst()) {
            for (Locale taal : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
                boolean ingevuld =
                        finding.isFout() || !List.of("ZDS-B01", "ZDS-B11").contains(finding.id());
                assertThat(finding.tekst(taal)).hasSizeBetween(20, 120).doesNotContain("!");
                assertThat(finding.tekst(taal).contains("{")).isNotEqualTo(ingevuld);
                assertThat(finding.bron()).isNotEmpty();
            }
        }
    }
}
