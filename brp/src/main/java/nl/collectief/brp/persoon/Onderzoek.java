package nl.collectief.brp.persoon;

import java.util.List;
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

    /** Copies the list. */
    public Onderzoek {
        aanduidingen = Copies.kopie(aanduidingen);
    }

    /** One doubt, as the register writes it. */
    public static Onderzoek naar(String aanduiding, @Nullable DatumOnvolledig datumIngang) {
        return new Onderzoek(List.of(aanduiding), datumIngang);
    }

    /** Whether an element is doubted, by itself or with its group or category. */
    boolean raakt(String element) {
        return aanduidingen.contains(element)
                || aanduidingen.contains(element.substring(0, 4) + "00")
                || aanduidingen.contains(element.substring(0, 2) + "0000");
    }

    /** Whether one of these is doubted. */
    boolean raakt(List<String> elementen) {
        return elementen.stream().anyMatch(this::raakt);
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
