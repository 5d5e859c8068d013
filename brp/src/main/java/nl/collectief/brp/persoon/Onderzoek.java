package nl.collectief.brp.persoon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectief.core.Copies;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/**
 * Which data of a category are doubted. Source: LO BRP 83.10 and 83.20.
 *
 * <p>An aanduiding has six digits: category, group and element; {@code 010200} is the whole group, {@code 010000} the whole
 * category. Who takes it from the register leaves out what has ended (83.30).
 *
 * @param aanduidingen element 83.10 of what is doubted; empty when nothing is
 * @param datumIngang since when, element 83.20; null when not given
 */
public record Onderzoek(List<String> aanduidingen, @Nullable DatumOnvolledig datumIngang) {

    /** Nothing is doubted. */
    public static final Onderzoek GEEN = new Onderzoek(List.of(), null);

    /** Of whom it was found that he does not live at the address of category 08. */
    private static final String VERBLIJFT_NIET = "089999";

    private static final List<String> AANSPREKING =
            List.of("010210", "010220", "010230", "010240", "010410", "016110", "050220", "050230", "050240");

    /** The elements that an answer is made of. Source: the features of BRP Personen bevragen, in onderzoek. */
    private static final Map<Gegeven, List<String>> ELEMENTEN = Map.of(
            Gegeven.VOLLEDIGE_NAAM, List.of("010210", "010220", "010230", "010240", "010410"),
            Gegeven.VOORLETTERS, List.of("010210"),
            Gegeven.LEEFTIJD, List.of("010310"),
            Gegeven.AANHEF, AANSPREKING,
            Gegeven.AANSCHRIJFWIJZE, AANSPREKING,
            Gegeven.GEBRUIK_IN_LOPENDE_TEKST, AANSPREKING,
            Gegeven.ADRESREGEL1,
                    List.of("081110", "081120", "081130", "081140", "081150", "081210", "081330", VERBLIJFT_NIET),
            Gegeven.ADRESREGEL2, List.of("080910", "081160", "081170", "081340", VERBLIJFT_NIET),
            Gegeven.ADRESREGEL3, List.of("081350", VERBLIJFT_NIET),
            Gegeven.LAND, List.of("081310", VERBLIJFT_NIET));

    /** Copies the list. */
    public Onderzoek {
        aanduidingen = Copies.kopie(aanduidingen);
    }

    /** One doubt, as the register writes it. */
    public static Onderzoek naar(String aanduiding, @Nullable DatumOnvolledig datumIngang) {
        return new Onderzoek(List.of(aanduiding), datumIngang);
    }

    /** The answers that are doubted by it. */
    Set<Gegeven> gegevens() {
        return ELEMENTEN.entrySet().stream()
                .filter(gegeven -> gegeven.getValue().stream().anyMatch(this::raakt))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an element is doubted, by itself or with its group or category. */
    private boolean raakt(String element) {
        return aanduidingen.contains(element)
                || aanduidingen.contains(element.substring(0, 4) + "00")
                || aanduidingen.contains(element.substring(0, 2) + "0000");
    }

    /** Whether he was found not to live there. */
    boolean verblijftNiet() {
        return aanduidingen.contains(VERBLIJFT_NIET);
    }

    /** Only that something is doubted. */
    @Override
    public String toString() {
        return aanduidingen.isEmpty() ? "Onderzoek[]" : "Onderzoek[aanduidingen]";
    }
}
