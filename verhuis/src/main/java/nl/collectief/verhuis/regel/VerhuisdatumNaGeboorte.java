package nl.collectief.verhuis.regel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;
import org.jspecify.annotations.Nullable;

/** Nobody moves before he is born. */
@Regel(
        id = "VRH-023",
        ernst = Severity.FOUT,
        bron = "verhuis 4.2",
        leest = {"verhuisdatum", "gezinsleden[].geboortedatum", "inloggen.geboortedatum"})
final class VerhuisdatumNaGeboorte implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        LocalDate verhuisdatum = verhuizing.verhuisdatum();
        if (verhuisdatum == null) {
            return;
        }
        Stream<@Nullable DatumOnvolledig> geboren = Stream.concat(
                Stream.of(
                        Optional.ofNullable(Ages.geboren(verhuizing, ontvangst)).orElse(DatumOnvolledig.onbekend())),
                verhuizing.gezinsleden().stream().map(lid -> lid == null ? null : lid.geboortedatum()));
        if (geboren.anyMatch(datum -> datum != null && datum.zekerNa(verhuisdatum))) {
            meld.op("/verhuisdatum");
        }
    }
}
