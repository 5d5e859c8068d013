package nl.collectief.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.collectief.core.Text;
import nl.collectief.core.datum.CalendarDay;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong or doubtful, at one place.
 *
 * <p>Data first: the rule, the place and the arguments. The sentence is made when asked for, in the language
 * asked. A finding never holds what the citizen filled in. Two findings are equal when rule, severity, place and
 * arguments are.
 */
public final class Finding {

    private final Rule regel;
    private final String plaats;
    private final @Nullable String vraag;
    private final Map<String, Object> argumenten;
    private final List<String> sleutels;
    private final Texts teksten;

    /**
     * Where a rule comes from and when it holds.
     *
     * @param bron article or specification block
     * @param vanaf first day the rule holds, null when that is not bounded
     * @param tot first day the rule no longer holds, null when that is not bounded
     */
    public record Origin(
            String bron,
            @Nullable LocalDate vanaf,
            @Nullable LocalDate tot) {

        /** A source that always holds. */
        public static Origin van(String bron) {
            return new Origin(bron, null, null);
        }
    }

    /**
     * The rule that speaks.
     *
     * @param id its ID, never reused
     * @param ernst how heavy it weighs here
     * @param herkomst where it comes from and when it holds
     */
    public record Rule(String id, Severity ernst, Origin herkomst) {}

    Finding(
            Rule regel,
            String plaats,
            @Nullable String vraag,
            Map<String, ?> argumenten,
            List<String> sleutels,
            Texts teksten) {
        this.regel = regel;
        this.plaats = plaats;
        this.vraag = vraag;
        this.argumenten = Map.copyOf(argumenten);
        this.sleutels = sleutels;
        this.teksten = teksten;
    }

    /**
     * A finding outside a form, such as one of an encoder.
     *
     * <p>Its text stands in the catalogue under its ID; that of a warning under ID and {@code .waarschuwing}, where it
     * differs.
     *
     * @param plaats JSON pointer into the object that was checked
     * @param argumenten bounds named in the text; never a value of a person
     */
    public static Finding van(Rule regel, String plaats, Map<String, ?> argumenten, Texts teksten) {
        List<String> sleutels = regel.ernst() == Severity.WAARSCHUWING
                ? List.of(regel.id() + ".waarschuwing", regel.id())
                : List.of(regel.id());
        return new Finding(regel, plaats, null, argumenten, sleutels, teksten);
    }

    /** The ID of the rule, never reused. */
    public String id() {
        return regel.id();
    }

    /** How heavy it weighs. */
    public Severity ernst() {
        return regel.ernst();
    }

    /** JSON pointer (RFC 6901) to the answer, from {@code antwoorden}; empty for the request as a whole. */
    public String plaats() {
        return plaats;
    }

    /** Block and number of the question, such as {@code 6.4}; null where no question stands at the place. */
    public @Nullable String vraag() {
        return vraag;
    }

    /** The values of the placeholders in the text. */
    public Map<String, Object> argumenten() {
        return argumenten;
    }

    /** Article or specification block that the rule rests on. */
    public String bron() {
        return regel.herkomst().bron();
    }

    /** Source and period of the rule. */
    public Origin herkomst() {
        return regel.herkomst();
    }

    /** Whether it stands in the way of handing over. */
    public boolean isFout() {
        return regel.ernst() == Severity.FOUT;
    }

    /** The sentence for the citizen. Every language but English gives Dutch. */
    public String tekst(Locale taal) {
        for (String sleutel : sleutels) {
            String sjabloon = teksten.sjabloon(sleutel, taal);
            if (sjabloon != null) {
                return ingevuld(sjabloon, taal);
            }
        }
        return regel.id();
    }

    /**
     * A second sentence that explains the first, such as why a term ends on a day. Every language but English gives
     * Dutch. Its text stands in the catalogue under {@code <key of the text>.uitleg}, or {@code .uitleg.kort} when the
     * first names an argument this finding does not have.
     *
     * @return null when the catalogue has none
     */
    public @Nullable String uitleg(Locale taal) {
        for (String sleutel : sleutels) {
            for (String soort : List.of(".uitleg", ".uitleg.kort")) {
                String sjabloon = teksten.sjabloon(sleutel + soort, taal);
                String zin = sjabloon == null ? "{" : ingevuld(sjabloon, taal);
                if (zin.indexOf('{') < 0) {
                    return zin;
                }
            }
        }
        return null;
    }

    private String ingevuld(String sjabloon, Locale taal) {
        StringBuilder zin = new StringBuilder(sjabloon.length() + 16);
        int van = 0;
        for (int open = sjabloon.indexOf('{'); open >= 0; open = sjabloon.indexOf('{', van)) {
            int dicht = sjabloon.indexOf('}', open);
            if (dicht < 0) {
                break;
            }
            zin.append(sjabloon, van, open).append(waarde(sjabloon.substring(open + 1, dicht), taal));
            van = dicht + 1;
        }
        return zin.append(sjabloon, van, sjabloon.length()).toString();
    }

    private String waarde(String naam, Locale taal) {
        Object waarde = argumenten.get(naam);
        return waarde == null ? "{" + naam + "}" : inWoorden(waarde, taal);
    }

    private static String inWoorden(Object waarde, Locale taal) {
        if (waarde instanceof Text tekst) {
            return tekst.in(taal);
        }
        if (waarde instanceof LocalDate datum) {
            return DateText.voluit(datum, taal);
        }
        if (waarde instanceof CalendarDay dag) {
            Text bijzonder = dag.naam();
            String datum = DateText.voluit(dag.datum(), taal);
            return bijzonder == null ? datum : datum + " (" + bijzonder.in(taal) + ")";
        }
        return waarde instanceof List<?> lijst
                ? lijst.stream().map(deel -> inWoorden(deel, taal)).collect(Collectors.joining(", "))
                : waarde.toString();
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Finding f
                && f.id().equals(id())
                && f.ernst() == ernst()
                && f.plaats.equals(plaats)
                && f.argumenten.equals(argumenten);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id(), ernst(), plaats, argumenten);
    }

    @Override
    public String toString() {
        return ernst() + " " + id() + " " + plaats;
    }
}
