package nl.collectief.core.tabel;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.collectief.core.SearchName;

/** The rows of a table by name. Immutable. */
final class NameIndex<R extends TabelRow> {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private final List<R> opNaam;
    private final Map<String, List<R>> opZoeknaam;

    NameIndex(List<R> rijen) {
        this.opNaam = gesorteerd(rijen);
        this.opZoeknaam =
                Map.copyOf(rijen.stream().collect(Collectors.groupingBy(rij -> SearchName.of(rij.omschrijving()))));
    }

    /** In the order of {@link Collator} for Dutch, where accents, case and spaces count last; equal names by code. */
    private static <R extends TabelRow> List<R> gesorteerd(List<R> rijen) {
        Collator volgorde = Collator.getInstance(NEDERLANDS);
        Map<String, CollationKey> sleutels = new HashMap<>();
        for (R rij : rijen) {
            sleutels.computeIfAbsent(rij.omschrijving(), volgorde::getCollationKey);
        }
        return rijen.stream()
                .sorted(Comparator.comparing((R rij) -> sleutels.get(rij.omschrijving()))
                        .thenComparing(TabelRow::code))
                .toList();
    }

    List<R> opNaam() {
        return opNaam;
    }

    List<R> zoek(String naam) {
        return opZoeknaam.getOrDefault(SearchName.of(naam), List.of());
    }
}
