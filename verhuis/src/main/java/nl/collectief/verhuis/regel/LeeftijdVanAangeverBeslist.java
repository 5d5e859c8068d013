package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Relatie;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** A partial date of birth must not leave open whether the aangever is old enough. */
@Regel(
        id = "VRH-043",
        ernst = Severity.WAARSCHUWING,
        bron = "ERR-21",
        leest = {"inloggen.geboortedatum", "gezinsleden[].relatie"})
final class LeeftijdVanAangeverBeslist implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        boolean voorOuder =
                verhuizing.gezinsleden().stream().anyMatch(lid -> lid != null && lid.relatie() == Relatie.OUDER);
        DatumOnvolledig geboren = Ages.geboren(verhuizing, ontvangst);
        if (Ages.isOnbeslist(geboren, Ages.ZELF_AANGEVEN, ontvangst)
                || voorOuder && Ages.isOnbeslist(geboren, Ages.MEERDERJARIG, ontvangst)) {
            meld.op("/inloggen");
        }
    }
}
