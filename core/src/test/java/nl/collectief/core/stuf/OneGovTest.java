package nl.collectief.core.stuf;

import static nl.collectief.core.stuf.DialectMessagesTest.bericht;
import static nl.collectief.core.stuf.DialectMessagesTest.bevindingen;
import static nl.collectief.core.stuf.DialectMessagesTest.extra;
import static nl.collectief.core.stuf.DialectMessagesTest.lijst;
import static nl.collectief.core.stuf.DialectMessagesTest.persoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.zaak.BetaalStatus;
import nl.collectief.core.zaak.Betaling;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.Zaakobject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ZDS-C50 onegov")
class OneGovTest {

    private final Levering levering = Cases.levering("onegov").build();

    private Zaak zaak(List<String> ordernummers) {
        Instant moment = Instant.parse("2026-11-23T09:14:00Z");
        Betaling betaling =
                new Betaling(BetaalStatus.GEHEEL, moment, new BigDecimal("12.5"), ordernummers, List.of("T-1"));
        NatuurlijkPersoon initiator = NatuurlijkPersoon.van(Cases.BSN, Bronsoort.OPGEGEVEN);
        return DialectMessagesTest.zaak(initiator)
                .betaling(betaling)
                .eigenschap(new Eigenschap("x", lijst("a", "b")))
                .eigenschap(new Eigenschap("dag", Waarde.datum(LocalDate.of(2026, 12, 1))))
                .eigenschap(new Eigenschap(
                        "maand",
                        new Waarde.Datum(DatumOnvolledig.lees("2026-12").orElseThrow())))
                .eigenschap(new Eigenschap("inwoning", new Waarde.JaNee(true)))
                .build();
    }

    @Test
    @DisplayName("lists joined, ISO dates, words for yes, payment and start as fixed names, contact in the role")
    void vormen() {
        String bericht = bericht(zaak(List.of("O-1", "O-2")), levering);

        assertThat(bericht)
                .contains("<StUF:extraElementen>" + extra("zaakspecifiek.x", "a,b")
                        + extra("zaakspecifiek.dag", "2026-12-01")
                        + extra("zaakspecifiek.maand", "2026-12")
                        + extra("zaakspecifiek.inwoning", "true")
                        + extra("zaak.pv_orderid", "O-1,O-2")
                        + extra("zaak.pv_bedrag", "12.50")
                        + extra("zaak.pv_transactieid", "T-1")
                        + extra("zaak.pv_startdatum", "2026-11-23T10:15:00+01:00")
                        + "</StUF:extraElementen><ZKN:isVan")
                .contains(extra("pv_emailafwijkend", "p@example.nl") + extra("pv_afwijkendtelefoon", "+31612345678"))
                .doesNotContain("heeftAlsAanspreekpunt")
                .contains("<StUF:tijdstipBericht>20261123101501</StUF:tijdstipBericht>");
    }

    @Test
    @DisplayName("order numbers of more than 100 characters together are ZDS-B01")
    void nummers() {
        assertThat(bevindingen(zaak(Collections.nCopies(2, "x".repeat(40))), levering))
                .isEmpty();
        assertThat(bevindingen(zaak(List.of("x".repeat(40), "x".repeat(40), "x".repeat(18))), levering))
                .isEmpty();
        assertThat(bevindingen(zaak(List.of("x".repeat(40), "x".repeat(40), "x".repeat(19))), levering))
                .containsExactly("FOUT ZDS-B01 /betaling/ordernummers");
    }

    @Test
    @DisplayName("ZDS-B10 an incomplete date inside a joined list has no place for what is unknown")
    void onvolledig() {
        Waarde datums = new Waarde.Lijst(List.of(
                Waarde.datum(LocalDate.of(2026, 12, 1)),
                new Waarde.Datum(DatumOnvolledig.lees("1962").orElseThrow())));
        Zaak zaak = Cases.minimaal().eigenschap(new Eigenschap("data", datums)).build();
        assertThat(bevindingen(zaak, levering)).containsExactly("FOUT ZDS-B10 /eigenschappen/0/waarde/waarden/1");
    }

    @Test
    @DisplayName("a person without a role becomes a role, with the description of the object")
    void persoonAlsRol() {
        Zaak zaak = Cases.minimaal()
                .zaakobject(new Zaakobject("overledene", new Onderwerp.PersoonObject(persoon("1962"))))
                .build();
        Levering soepel = Cases.levering()
                .dialect(DialectTest.dialect("{\"zaakobjecten\": \"PERSOON_ALS_ROL\", \"toevoegingVorm\": \"EXTRA\"}"))
                .build();

        assertThat(bericht(zaak, soepel))
                .doesNotContain("heeftBetrekkingOp")
                .contains("<ZKN:heeftAlsOverigBetrokkene StUF:entiteittype=\"ZAKBTROVR\"")
                .contains("</ZKN:gerelateerde><ZKN:omschrijving>overledene</ZKN:omschrijving>" + "<StUF:extraElementen>"
                        + extra("huisnummertoevoeging", "bis-2"));
    }
}
