package nl.collectief.verhuis.regel;

import java.time.LocalDate;
import java.util.Objects;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.tabel.Land;
import nl.collectief.core.tabel.Tabellen;
import nl.collectief.core.tabel.Validity;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** The country of departure exists on that day and is not Nederland (E16 3.5). */
@Regel(
        id = "VRH-075",
        ernst = Severity.FOUT,
        bron = "E16 3.5; LO BRP 13.10",
        leest = {"adresBuitenland.landcode", "verhuisdatum"})
final class LandBestaat implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        String code = Parts.adresBuitenland(emigratie).landcode();
        LocalDate dag = Objects.requireNonNullElse(emigratie.verhuisdatum(), ontvangst.vandaag());
        if (!Parts.isLeeg(code) && !isLandBuitenNederland(Objects.requireNonNull(code), dag)) {
            meld.op("/adresBuitenland/landcode");
        }
    }

    private static boolean isLandBuitenNederland(String code, LocalDate dag) {
        return !code.equals(Land.NEDERLAND)
                && Tabellen.landen()
                        .find(code)
                        .map(land -> land.validity(dag) != Validity.INVALID)
                        .orElse(true);
    }
}
