package nl.collectief.overlijden;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.core.aanvraag.JaNee.NEE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Betrouwbaarheidsniveau;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.validation.Finding;
import nl.collectief.overlijden.AangifteOverlijden.Builder;

/**
 * The base requests of section 9 of the specification, received on Wednesday 4 November 2026 at 10:00, and what is
 * found in what a test makes of them.
 */
public final class Basis {

    private static final OverlijdenDienst DIENST = new OverlijdenDienst();

    private Basis() {}

    /** What is found, the whole of it, as {@code FOUT OVL-051 /overlijden/datum}, in the order of the report. */
    public static List<String> bevindingen(Builder aangifte) {
        return DIENST.validate(aangifte.build()).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    /** The same request received at another moment of Amsterdam. */
    public static Builder ontvangenOp(String moment, Builder aangifte) {
        return aangifte.ontvangst(ontvangst(aangifte)
                .tijdstipOntvangst(
                        LocalDateTime.parse(moment).atZone(Ontvangst.ZONE).toInstant())
                .build());
    }

    /** The same request with a profile of the municipality. */
    public static Builder metProfiel(Profiel profiel, Builder aangifte) {
        return aangifte.ontvangst(ontvangst(aangifte).profiel(profiel).build());
    }

    /** A builder of what a request was received with. */
    public static Ontvangst.Builder ontvangst(Builder aangifte) {
        Ontvangst ontvangst = aangifte.build().ontvangst();
        return Objects.requireNonNullElse(ontvangst, Ontvangst.LEEG).toBuilder();
    }

    /** BO: natural death on Tuesday 3 November 2026 at 17:38, burial on Monday 9 November in the regular term. */
    public static Builder gewoon() {
        return ontvangenOp(
                "2026-11-04T10:00",
                Voorbeelden.gewoon().toBuilder()
                        .inloggen(i -> i.betrouwbaarheidsniveau(Betrouwbaarheidsniveau.EH2PLUS)));
    }

    /** BX: the deceased had no BSN. */
    public static Builder zonderBsn() {
        return gewoon().overledene(o -> o.heeftBurgerservicenummer(NEE)
                .burgerservicenummer(null)
                .geslacht(Geslacht.MAN)
                .geboorteplaats("Brussel")
                .laatsteWoonplaats("Antwerpen, België")
                .burgerlijkeStaat(BurgerlijkeStaat.ONGEHUWD));
    }

    /** BD: the day of death is not known, the death is not natural. */
    public static Builder dagOnbekend() {
        return nietNatuurlijk()
                .overlijden(o -> o.datumBekend(NEE)
                        .datum(null)
                        .tijdstipBekend(null)
                        .tijdstip(null)
                        .bijzonderheden("In het bos gevonden.")
                        .periodeVan(LocalDateTime.of(2026, 11, 1, 18, 0))
                        .periodeTot(LocalDateTime.of(2026, 11, 3, 9, 0)));
    }

    /** BB: to France by road. */
    public static Builder buitenland() {
        return gewoon().lijkbezorging(l -> l.soort(SoortLijkbezorging.BUITENLAND)
                        .termijn(null)
                        .land("Frankrijk")
                        .landcode("5002")
                        .wijzeTransport(WijzeTransport.OVER_DE_WEG)
                        .doorvoerlanden("België"))
                .uittreksels(u -> u.aantalInternationaal(1));
    }

    /** BW: given to science, with the will of the deceased. */
    public static Builder wetenschap() {
        return gewoon().lijkbezorging(l -> l.soort(SoortLijkbezorging.WETENSCHAP)
                .termijn(null)
                .wilsverklaring(d -> d.bestandsnaam("wil.pdf").lengte(1000L))
                .datum(LocalDate.of(2026, 11, 6))
                .locatie("UMC Utrecht"));
    }

    /** BU: postponed to Monday 16 November, with the statement of a doctor. */
    public static Builder uitstel() {
        return gewoon().lijkbezorging(l -> l.termijn(TermijnLijkbezorging.UITSTEL)
                .datum(LocalDate.of(2026, 11, 16))
                .verklaringGeenBezwaar(d -> d.bestandsnaam("v.pdf").lengte(1000L)));
    }

    /** BH: on Thursday 5 November at 05:00, within 36 hours, with both statements. */
    public static Builder binnen36Uur() {
        return gewoon().lijkbezorging(l -> l.termijn(TermijnLijkbezorging.BINNEN_36_UUR)
                        .datum(LocalDate.of(2026, 11, 5))
                        .tijdstip(LocalTime.of(5, 0))
                        .verklaringGeenBezwaar(d -> d.bestandsnaam("v.pdf").lengte(1000L)))
                .document(d -> d.soort(SoortDocument.TOESTEMMING_OVJ_36_UUR)
                        .bestandsnaam("t.pdf")
                        .lengte(1000L));
    }

    /** BN: the death is not natural, the officier van justitie sends his statement. */
    public static Builder nietNatuurlijk() {
        return gewoon().overlijden(o -> o.aard(AardOverlijden.NIET_NATUURLIJK).doktersverklaring((Document) null))
                .document(d -> d.soort(SoortDocument.VGB_OVJ).aanlevering(Aanlevering.RECHTSTREEKS));
    }

    /** BL: a child born lifeless after 30 weeks, with a verlof asked. */
    public static Builder levenloos() {
        return gewoon().soortAangifte(SoortAangifte.LEVENLOOS)
                .overledene((Overledene) null)
                .overlijden(o ->
                        o.datumBekend(null).datum(null).tijdstipBekend(null).tijdstip(null))
                .levenloos(l -> l.moeder(m -> m.burgerservicenummer("999990019"))
                        .kind(k -> k.geboortedatum(LocalDate.of(2026, 11, 3))
                                .naamGewenst(NEE)
                                .geslacht(Geslacht.ONBEKEND))
                        .zwangerschapsduur(z -> z.bekend(JA).weken(30).dagen(0))
                        .levendGeboren(NEE)
                        .verlofGevraagd(JA));
    }
}
