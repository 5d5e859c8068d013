package nl.collectief.overlijden.regel;

import java.time.LocalDate;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.tabel.Tabellen;
import nl.collectief.core.tabel.Validity;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The place of death is a gemeente of table 33 that existed on that day; when that is unknown, on the day of aangifte. */
@Regel(
        id = "OVL-013",
        ernst = Severity.FOUT,
        bron = "O21 1.1",
        leest = {"soortAangifte", "plaatsOverlijden", "overlijden.datum", "levenloos.kind.geboortedatum"})
final class PlaatsIsGeldigeGemeente implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        LocalDate dag = Moments.dag(aangifte);
        LocalDate peildatum = dag == null ? ontvangst.vandaag() : dag;
        Tabellen.gemeenten()
                .find(aangifte.plaatsOverlijden())
                .filter(gemeente -> gemeente.validity(peildatum) == Validity.INVALID)
                .ifPresent(gemeente -> meld.op("/plaatsOverlijden"));
    }
}
