package nl.collectief.core.tabel;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.collectief.core.SearchName;

/** The rows of a table by name. Immutable. */
final class NameIndex<R extends TabelRow> {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private final List<R> opNaam;
    private final List<R> opZoeknaam;
    private final String[] zoeknamen;

    NameIndex(List<R> rijen) {
        Collator volgorde = Collator.getInstance(NEDERLANDS);
        Map<String, CollationKey> sleutels = new HashMap<>();
        Map<String, String> gezocht = new HashMap<>();
        for (R rij : rijen) {
            sleutels.computeIfAbsent(rij.omschrijving(), volgorde::getCollationKey);
            gezocht.computeIfAbsent(rij.omschrijving(), SearchName::of);
        }
        this.opNaam = gesorteerd(rijen, naam -> Objects.requireNonNull(sleutels.get(naam)));
        this.opZoeknaam = gesorteerd(rijen, naam -> Objects.requireNonNull(gezocht.get(naam)));
        this.zoeknamen =
                opZoeknaam.stream().map(rij -> gezocht.get(rij.omschrijving())).toArray(String[]::new);
    }

    private static <R extends TabelRow, K extends Comparable<K>> List<R> gesorteerd(
            List<R> rijen, Function<String, K> sleutel) {
        return rijen.stream()
                .sorted(Comparator.comparing((R rij) -> sleutel.apply(rij.omschrijving()))
                        .thenComparing(TabelRow::code))
                .toList();
    }

    /** In the order of {@link Collator} for Dutch, where accents, case and spaces count last; equal names by code. */
    List<R> opNaam() {
        return opNaam;
    }

    /** The rows of a name, by code. */
    List<R> zoek(String naam) {
        String zoeknaam = SearchName.of(naam);
        int gevonden = Arrays.binarySearch(zoeknamen, zoeknaam);
        if (gevonden < 0) {
            return List.of();
        }
        int van = gevonden;
        while (van > 0 && zoeknamen[van - 1].equals(zoeknaam)) {
            van--;
        }
        int tot = gevonden + 1;
        while (tot < zoeknamen.length && zoeknamen[tot].equals(zoeknaam)) {
            tot++;
        }
        return List.copyOf(opZoeknaam.subList(van, tot));
    }
}
