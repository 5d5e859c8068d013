package nl.collectief.core.formulier;

import java.math.BigDecimal;
import nl.collectief.core.aanvraag.Profiel;
import org.jspecify.annotations.Nullable;

/**
 * A bound of a form rule: a number, or what the municipal profile says.
 *
 * <p>In the form data a number, or JsonLogic that looks at the profile alone: {@code {"var": "profiel.maxBezoekers"}},
 * with a default of the form {@code {"var": ["profiel.maxBezoekers", 10]}}.
 *
 * @param uitdrukking what gives the number, also for a page that evaluates it itself
 */
public record Bound(Voorwaarde uitdrukking) {

    private static final String PROFIEL = "profiel.";

    /**
     * The bound of a JSON tree.
     *
     * @throws IllegalArgumentException when it is no number and no JsonLogic, or looks at an answer
     */
    public static Bound van(Object boom) {
        Bound grens = new Bound(Voorwaarde.van(boom));
        boolean anders = grens.uitdrukking.variabelen().stream().anyMatch(naam -> !naam.startsWith(PROFIEL));
        if (anders || grens.uitdrukking.isVast() && grens.in(Profiel.STANDAARD) == null) {
            throw new IllegalArgumentException("grens " + boom);
        }
        return grens;
    }

    /** The number for a municipality; null is no bound, as its profile says nothing or no number. */
    public @Nullable BigDecimal in(Profiel profiel) {
        return NumberShape.getal(uitdrukking.waarde(naam -> profiel.waarde(naam.substring(PROFIEL.length()))));
    }
}
