package nl.collectief.core.formulier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A node of a JsonLogic expression. */
sealed interface Logic {

    @Nullable
    Object waarde(Function<String, @Nullable Object> omgeving);

    void variabelen(Set<String> namen);

    /** A value as it stands. */
    record Vast(@Nullable Object vast) implements Logic {
        @Override
        public @Nullable Object waarde(Function<String, @Nullable Object> omgeving) {
            return vast;
        }

        @Override
        public void variabelen(Set<String> namen) {
            // looks at nothing
        }
    }

    /** A list of which some item is an expression. */
    record Row(List<Logic> delen) implements Logic {
        @Override
        public List<@Nullable Object> waarde(Function<String, @Nullable Object> omgeving) {
            List<@Nullable Object> waarden = new ArrayList<>(delen.size());
            for (Logic deel : delen) {
                waarden.add(deel.waarde(omgeving));
            }
            return waarden;
        }

        @Override
        public void variabelen(Set<String> namen) {
            delen.forEach(deel -> deel.variabelen(namen));
        }
    }

    /** The value of a path, or a default where there is none. */
    record Var(String pad, @Nullable Object anders) implements Logic {
        @Override
        public @Nullable Object waarde(Function<String, @Nullable Object> omgeving) {
            Object waarde = omgeving.apply(pad);
            return waarde == null ? anders : waarde;
        }

        @Override
        public void variabelen(Set<String> namen) {
            namen.add(pad);
        }
    }

    /** One of the operators over its arguments. */
    record Bewerking(Operator operator, List<Logic> delen) implements Logic {
        @Override
        public @Nullable Object waarde(Function<String, @Nullable Object> omgeving) {
            return switch (operator) {
                case GELIJK -> gelijk(omgeving, false);
                case ONGELIJK -> gelijk(omgeving, true);
                case IN ->
                    Comparison.in(delen.get(0).waarde(omgeving), delen.get(1).waarde(omgeving));
                case EN -> totDe(omgeving, false);
                case OF -> totDe(omgeving, true);
                case NIET -> delen.isEmpty() || !isWaar(delen.get(0).waarde(omgeving));
            };
        }

        private Object gelijk(Function<String, @Nullable Object> omgeving, boolean anders) {
            Object vorige = delen.get(0).waarde(omgeving);
            for (int i = 1; i < delen.size(); i++) {
                Object volgende = delen.get(i).waarde(omgeving);
                if (Comparison.gelijk(vorige, volgende) == anders) {
                    return false;
                }
                vorige = volgende;
            }
            return true;
        }

        /** The first value that is as asked, else the last; false without values. */
        private @Nullable Object totDe(Function<String, @Nullable Object> omgeving, boolean waar) {
            Object laatste = false;
            for (int i = 0; i < delen.size(); i++) {
                laatste = delen.get(i).waarde(omgeving);
                if (isWaar(laatste) == waar) {
                    return laatste;
                }
            }
            return laatste;
        }

        @Override
        public void variabelen(Set<String> namen) {
            delen.forEach(deel -> deel.variabelen(namen));
        }
    }

    /** The operators of the subset. */
    enum Operator {
        GELIJK("==", 2),
        ONGELIJK("!=", 2),
        IN("in", 2),
        EN("and", 0),
        OF("or", 0),
        NIET("!", 0);

        private final String teken;
        private final int minimum;

        Operator(String teken, int minimum) {
            this.teken = teken;
            this.minimum = minimum;
        }

        static Operator van(String teken) {
            for (Operator operator : values()) {
                if (operator.teken.equals(teken)) {
                    return operator;
                }
            }
            throw new IllegalArgumentException("operator " + teken);
        }

        Bewerking met(@Nullable Object argument) {
            if (argument instanceof List<?> lijst && lijst.size() >= minimum) {
                return new Bewerking(this, lijst.stream().map(Logic::van).toList());
            }
            // "!" takes a bare value: {"!": x}
            if (this == NIET && !(argument instanceof List<?>)) {
                return new Bewerking(this, List.of(Logic.van(argument)));
            }
            throw new IllegalArgumentException("argumenten van " + teken);
        }
    }

    /**
     * The expression of a JSON tree.
     *
     * @throws IllegalArgumentException for an operator outside the subset or a wrong number of arguments
     */
    static Logic van(@Nullable Object boom) {
        if (boom instanceof Map<?, ?> object && object.size() == 1) {
            Map.Entry<?, ?> enige = object.entrySet().iterator().next();
            String teken = (String) enige.getKey();
            return teken.equals("var")
                    ? variabele(enige.getValue())
                    : Operator.van(teken).met(enige.getValue());
        }
        if (boom instanceof List<?> lijst) {
            List<Logic> delen = lijst.stream().map(Logic::van).toList();
            return delen.stream().allMatch(Vast.class::isInstance) ? new Vast(lijst) : new Row(delen);
        }
        return new Vast(boom);
    }

    private static Var variabele(@Nullable Object argument) {
        Object pad = argument;
        Object anders = null;
        if (argument instanceof List<?> lijst) {
            pad = lijst.isEmpty() ? "" : lijst.get(0);
            anders = lijst.size() > 1 ? lijst.get(1) : null;
        }
        if (pad instanceof BigDecimal getal) {
            return new Var(getal.toPlainString(), anders);
        }
        if (pad == null || pad instanceof String) {
            return new Var(pad == null ? "" : (String) pad, anders);
        }
        throw new IllegalArgumentException("var");
    }

    /** Truth as JsonLogic has it: null, false, 0, empty text and empty list are not true. */
    static boolean isWaar(@Nullable Object waarde) {
        if (waarde == null) {
            return false;
        }
        if (waarde instanceof Boolean b) {
            return b;
        }
        if (waarde instanceof BigDecimal getal) {
            return getal.signum() != 0;
        }
        if (waarde instanceof String tekst) {
            return !tekst.isEmpty();
        }
        return !(waarde instanceof List<?> lijst) || !lijst.isEmpty();
    }
}
