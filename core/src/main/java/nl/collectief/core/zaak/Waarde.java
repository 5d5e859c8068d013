package nl.collectief.core.zaak;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.collectief.core.Copies;
import nl.collectief.core.datum.DatumOnvolledig;

/** A value of an {@link Eigenschap}. Encoders decide how each kind is written. Source: messages 1.4. */
public sealed interface Waarde {

    /**
     * Asks for each kind apart; a new kind breaks the caller's compilation, not the citizen's case.
     *
     * @param <T> what the caller makes of it
     */
    <T> T per(Keuze<T> keuze);

    /**
     * What to do with each kind.
     *
     * @param tekst text
     * @param getal a number
     * @param bedrag an amount
     * @param datum a date
     * @param tijd a time of day
     * @param moment a moment
     * @param jaNee yes or no
     * @param code a code
     * @param lijst values of one kind
     * @param groep values under their names
     * @param <T> what the caller makes of it
     */
    record Keuze<T>(
            Function<Tekst, T> tekst,
            Function<Getal, T> getal,
            Function<Bedrag, T> bedrag,
            Function<Datum, T> datum,
            Function<Tijd, T> tijd,
            Function<Moment, T> moment,
            Function<JaNee, T> jaNee,
            Function<Code, T> code,
            Function<Lijst, T> lijst,
            Function<Groep, T> groep) {}

    /** Text of 1 to 1000 characters. */
    static Waarde tekst(String tekst) {
        return new Tekst(tekst);
    }

    /** A whole number. */
    static Waarde getal(long getal) {
        return new Getal(BigDecimal.valueOf(getal));
    }

    /** A full date. */
    static Waarde datum(LocalDate datum) {
        return new Datum(DatumOnvolledig.of(datum));
    }

    /** The name of a constant, as a code of our own. */
    static Waarde code(Enum<?> constante) {
        return new Code(constante.name(), "");
    }

    /**
     * Text.
     *
     * @param tekst 1 to 1000 characters
     */
    record Tekst(String tekst) implements Waarde {
        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.tekst().apply(this);
        }

        @Override
        public String toString() {
            return "Tekst";
        }
    }

    /**
     * A number.
     *
     * @param getal written plain, without exponent
     */
    record Getal(BigDecimal getal) implements Waarde {
        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.getal().apply(this);
        }

        @Override
        public String toString() {
            return "Getal";
        }
    }

    /**
     * An amount in euro.
     *
     * @param centen in cents
     */
    record Bedrag(long centen) implements Waarde {
        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.bedrag().apply(this);
        }

        @Override
        public String toString() {
            return "Bedrag";
        }
    }

    /**
     * A date.
     *
     * @param datum may be incomplete
     */
    record Datum(DatumOnvolledig datum) implements Waarde {
        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.datum().apply(this);
        }
    }

    /**
     * A time of day.
     *
     * @param tijd to the minute
     */
    record Tijd(LocalTime tijd) implements Waarde {
        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.tijd().apply(this);
        }

        @Override
        public String toString() {
            return "Tijd";
        }
    }

    /**
     * A moment.
     *
     * @param moment to the second
     */
    record Moment(Instant moment) implements Waarde {
        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.moment().apply(this);
        }

        @Override
        public String toString() {
            return "Moment";
        }
    }

    /**
     * Yes or no.
     *
     * @param ja true is yes
     */
    record JaNee(boolean ja) implements Waarde {
        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.jaNee().apply(this);
        }

        @Override
        public String toString() {
            return "JaNee";
        }
    }

    /**
     * A code.
     *
     * @param waarde the code
     * @param tabel the table it belongs to, such as {@code 33}; empty for a code of our own
     */
    record Code(String waarde, String tabel) implements Waarde {
        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.code().apply(this);
        }

        @Override
        public String toString() {
            return "Code";
        }
    }

    /**
     * Values of one kind, in the citizen's order; {@link #GEEN} where an item has none.
     *
     * @param waarden 1 to 99
     */
    record Lijst(List<Waarde> waarden) implements Waarde {

        /** Stands for an item without a value, so that the others keep their place. */
        public static final Waarde GEEN = new Tekst("-");

        /** Copies the list; judges nothing. */
        public Lijst {
            waarden = Copies.kopie(waarden);
        }

        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.lijst().apply(this);
        }
    }

    /**
     * Values under their names, in order.
     *
     * @param velden at least one
     */
    record Groep(Map<String, Waarde> velden) implements Waarde {
        /** Copies the map and keeps its order; judges nothing. */
        public Groep {
            velden = Collections.unmodifiableMap(new LinkedHashMap<>(velden));
        }

        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.groep().apply(this);
        }
    }
}
