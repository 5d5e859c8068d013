package nl.collectief.brp.regel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.brp.Geheimhouding;
import nl.collectief.brp.VoorWie;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.aanvraag.Prefill;
import nl.collectief.core.identificatie.Bsn;
import org.jspecify.annotations.Nullable;

/** Whether the data of those a request is about are secret now, as far as the register told. */
final class Secrecy {

    private Secrecy() {}

    static Stream<Boolean> van(Geheimhouding geheimhouding, Ontvangst ontvangst) {
        List<VoorWie> voorWie = geheimhouding.voorWie();
        Stream<@Nullable Persoon> zelf =
                voorWie.contains(VoorWie.ZELF) ? Stream.ofNullable(Parts.aanvrager(ontvangst)) : Stream.empty();
        Stream<Persoon> kinderen = voorWie.contains(VoorWie.KIND)
                ? geheimhouding.betrokkenen().values().stream().flatMap(kind -> inGezin(kind, ontvangst))
                : Stream.empty();
        return Stream.concat(zelf, kinderen)
                .map(Persoon::geheimhoudingPersoonsgegevens)
                .filter(Objects::nonNull);
    }

    /** The relative with the number of the child. */
    private static Stream<Persoon> inGezin(Persoonsgegevens kind, Ontvangst ontvangst) {
        Prefill prefill = ontvangst.prefill();
        Optional<Bsn> nummer = Bsn.lees(kind.burgerservicenummer());
        return prefill == null || prefill.gezin() == null || nummer.isEmpty()
                ? Stream.empty()
                : prefill.gezin().stream()
                        .filter(lid -> Bsn.lees(lid.burgerservicenummer()).equals(nummer));
    }
}
