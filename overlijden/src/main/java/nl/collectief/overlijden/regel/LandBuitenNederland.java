package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import java.time.LocalDate;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.tabel.Land;
import nl.collectief.core.tabel.Tabellen;
import nl.collectief.core.tabel.Validity;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The destination is a country of table 34, another than Nederland, in use on the day of the lijkbezorging. */
@Regel(
        id = "OVL-100",
        ernst = Severity.FOUT,
        bron = "O21 6.7",
        leest = {"lijkbezorging.landcode", "lijkbezorging.datum"})
final class LandBuitenNederland implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        LocalDate datum = lijkbezorging(aangifte).datum();
        LocalDate peildatum = datum == null ? ontvangst.vandaag() : datum;
        Tabellen.landen()
                .find(lijkbezorging(aangifte).landcode())
                .filter(land -> land.validity(peildatum) == Validity.INVALID || isGeenBuitenland(land))
                .ifPresent(land -> meld.op("/lijkbezorging/landcode"));
    }

    private static boolean isGeenBuitenland(Land land) {
        return land.code().equals(Land.ONBEKEND) || land.code().equals(Land.NEDERLAND);
    }
}
