package nl.collectief.core.formulier;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition in the JsonLogic subset of form data: {@code ==}, {@code !=}, {@code in}, {@code and}, {@code or},
 * {@code !} and {@code var}.
 *
 * <p>It never throws: what cannot be compared is not equal. Names of variables are fixed texts, so that it can be
 * told beforehand what a condition looks at.
 */
public final class Voorwaarde {

    /** Always holds. */
    public static final Voorwaarde ALTIJD = van(true);

    /** Never holds. */
    public static final Voorwaarde NOOIT = van(false);

    private final @Nullable Object jsonLogic;
    private final Logic logica;
    private final Set<String> variabelen;

    private Voorwaarde(@Nullable Object jsonLogic, Logic logica, Set<String> variabelen) {
        this.jsonLogic = jsonLogic;
        this.logica = logica;
        this.variabelen = variabelen;
    }

    /**
     * The condition of a JSON tree.
     *
     * @throws IllegalArgumentException when it holds another operator or a wrong number of arguments
     */
    public static Voorwaarde van(@Nullable Object jsonLogic) {
        Logic logica = Logic.van(jsonLogic);
        Set<String> variabelen = new TreeSet<>();
        logica.variabelen(variabelen);
        return new Voorwaarde(jsonLogic, logica, Set.copyOf(variabelen));
    }

    /** The JSON tree it was made of: what a page evaluates with a JsonLogic library of its own. */
    public @Nullable Object jsonLogic() {
        return jsonLogic;
    }

    /** The paths it looks at, such as {@code overlijden.datumBekend} or {@code item.soort}. */
    public Set<String> variabelen() {
        return variabelen;
    }

    /**
     * Whether it holds.
     *
     * @param omgeving gives the value of a path: text, number, boolean, list, or null
     */
    public boolean geldt(Function<String, @Nullable Object> omgeving) {
        return Logic.isWaar(logica.waarde(omgeving));
    }

    /** The value it comes to, for a condition that is more than a yes or no. */
    public @Nullable Object waarde(Function<String, @Nullable Object> omgeving) {
        return logica.waarde(omgeving);
    }

    /** Whether it looks at nothing and so always comes to the same. */
    public boolean isVast() {
        return variabelen.isEmpty();
    }

    /** Reads paths with dots from a plain tree; the empty path is the tree itself. */
    public static Function<String, @Nullable Object> in(@Nullable Object boom) {
        return pad -> zoek(boom, pad);
    }

    private static @Nullable Object zoek(@Nullable Object boom, String pad) {
        Object hier = boom;
        for (String naam : pad.isEmpty() ? new String[0] : pad.split("\\.", -1)) {
            if (hier instanceof Map<?, ?> object) {
                hier = object.get(naam);
            } else if (hier instanceof java.util.List<?> lijst && naam.matches("[0-9]{1,6}")) {
                int index = Integer.parseInt(naam);
                hier = index < lijst.size() ? lijst.get(index) : null;
            } else {
                return null;
            }
        }
        return hier;
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Voorwaarde v && java.util.Objects.equals(v.jsonLogic, jsonLogic);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hashCode(jsonLogic);
    }

    @Override
    public String toString() {
        return String.valueOf(jsonLogic);
    }
}
