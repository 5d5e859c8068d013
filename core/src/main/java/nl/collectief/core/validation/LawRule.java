package nl.collectief.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.formulier.FormVerdict;
import nl.collectief.core.validation.Finding.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A law rule with what its annotation says of it.
 *
 * @param regel the rule itself
 * @param id its ID
 * @param ernst severity of its findings
 * @param tekst key of its text; the ID unless its annotation names another
 * @param herkomst source and period
 * @param leest the properties it reads
 * @param zwijgtBij rules that make it fall silent
 * @param vervangt form rules it replaces at the same pointer
 * @param <A> the request it judges
 */
public record LawRule<A extends Aanvraag>(
        Wetsregel<A> regel,
        String id,
        Severity ernst,
        String tekst,
        Origin herkomst,
        List<String> leest,
        Set<String> zwijgtBij,
        Set<String> vervangt) {

    /**
     * Reads the annotation of a rule.
     *
     * @throws IllegalArgumentException when it has none, or reads nothing
     */
    static <A extends Aanvraag> LawRule<A> van(Wetsregel<A> wetsregel) {
        if (wetsregel instanceof NestedRule<A, ?> binnen) {
            return binnen.lawRule();
        }
        Regel regel = wetsregel.getClass().getAnnotation(Regel.class);
        if (regel == null || regel.leest().length == 0) {
            throw new IllegalArgumentException(
                    "@Regel van " + wetsregel.getClass().getSimpleName());
        }
        return new LawRule<>(
                wetsregel,
                regel.id(),
                regel.ernst(),
                regel.tekst().isEmpty() ? regel.id() : regel.tekst(),
                new Origin(regel.bron(), datum(regel.vanaf()), datum(regel.tot())),
                List.of(regel.leest()),
                Set.of(regel.zwijgtBij()),
                Set.of(regel.vervangt()));
    }

    private static @Nullable LocalDate datum(String tekst) {
        return tekst.isEmpty() ? null : LocalDate.parse(tekst);
    }

    /** Whether both would say the same of the same place on some day. */
    boolean botstMet(LawRule<?> ander) {
        return tekst.equals(ander.tekst) && leest.equals(ander.leest) && overlapt(ander);
    }

    private boolean overlapt(LawRule<?> ander) {
        return begintVoor(herkomst.vanaf(), ander.herkomst.tot()) && begintVoor(ander.herkomst.vanaf(), herkomst.tot());
    }

    private static boolean begintVoor(@Nullable LocalDate vanaf, @Nullable LocalDate tot) {
        return vanaf == null || tot == null || vanaf.isBefore(tot);
    }

    boolean geldtOp(LocalDate peildatum) {
        LocalDate vanaf = herkomst.vanaf();
        LocalDate tot = herkomst.tot();
        return (vanaf == null || !peildatum.isBefore(vanaf)) && (tot == null || peildatum.isBefore(tot));
    }

    boolean kanLezen(FormVerdict uitslag) {
        if (uitslag.isSchoon()) {
            return true;
        }
        for (String eigenschap : leest) {
            if (uitslag.isOnbruikbaar(eigenschap, vervangt)) {
                return false;
            }
        }
        return true;
    }
}
