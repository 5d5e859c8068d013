package nl.collectief.verhuis.regel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.ToestemmingInwoning;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** The consent names the same persons as the move. */
@Regel(
        id = "VRH-093",
        ernst = Severity.WAARSCHUWING,
        bron = "verhuis 4.6",
        leest = {"toestemming.inwoners", "gezinsleden", "inloggen.burgerservicenummer"})
final class ToestemmingNoemtDeVerhuizers implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        ToestemmingInwoning toestemming = verhuizing.toestemming();
        Identity aangever = Identity.van(verhuizing, ontvangst);
        if (toestemming == null || toestemming.inwoners().isEmpty() || !aangever.isBekend()) {
            return;
        }
        List<Identity> verhuizers = Stream.concat(
                        Stream.of(aangever),
                        verhuizing.gezinsleden().stream()
                                .filter(Objects::nonNull)
                                .map(Identity::van))
                .toList();
        List<Identity> inwoners = toestemming.inwoners().stream()
                .filter(Objects::nonNull)
                .map(Identity::van)
                .toList();
        if (!bevat(verhuizers, inwoners) || !bevat(inwoners, verhuizers)) {
            meld.op("/toestemming");
        }
    }

    private static boolean bevat(List<Identity> alle, List<Identity> enkele) {
        return enkele.stream().allMatch(een -> alle.stream().anyMatch(een::isDezelfdeAls));
    }
}
