package nl.collectief.brp.regel;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import nl.collectief.brp.SoortAkte;
import nl.collectief.brp.UittrekselBurgerlijkeStand;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** A register may go to the archive so many years after its year was closed (BW 1:17a(2), 1:17b); then the archive gives the copies. */
@Regel(
        id = "BRP-046",
        ernst = Severity.WAARSCHUWING,
        bron = "BW 1:17a(2), 1:17b",
        vanaf = "2016-10-31",
        leest = {"regels[].soortAkte", "regels[].datumAkte"})
final class AkteLigtNogBijGemeente implements Wetsregel<UittrekselBurgerlijkeStand> {

    private static final Map<SoortAkte, Integer> JAREN = Map.of(
            SoortAkte.GEBOORTE, 100, SoortAkte.HUWELIJK, 75, SoortAkte.PARTNERSCHAP, 75, SoortAkte.OVERLIJDEN, 50);

    @Override
    public void toets(UittrekselBurgerlijkeStand aanvraag, Ontvangst ontvangst, Meld meld) {
        Akten.elk(aanvraag, (regel, plaats) -> {
            LocalDate akte = regel.datumAkte();
            Integer jaren = regel.soortAkte() == null ? null : JAREN.get(regel.soortAkte());
            if (akte != null && jaren != null && isVoorbij(akte.getYear() + jaren, ontvangst)) {
                meld.op(plaats + "/datumAkte");
            }
        });
    }

    private static boolean isVoorbij(int jaar, Ontvangst ontvangst) {
        return LocalDate.of(jaar, Month.DECEMBER, 31).isBefore(ontvangst.vandaag());
    }
}
