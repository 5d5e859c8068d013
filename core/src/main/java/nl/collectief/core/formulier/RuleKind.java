package nl.collectief.core.formulier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The closed list of kinds a form rule can have, in the order of a report. It may only grow. */
public enum RuleKind {
    /** A property no question has. */
    ONBEKEND("onbekend"),
    /** Answered though hidden. */
    VERBORGEN("verborgen"),
    /** Visible and required, and empty. */
    VERPLICHT("verplicht"),
    /** Wrong JSON type or shape. */
    VORM("vorm"),
    /** Right shape, wrong check digit. */
    CONTROLE("controle"),
    /** Longer than the maximum. */
    LENGTE("lengte"),
    /** No code of the list. */
    KEUZE("keuze"),
    /** The same code twice. */
    DUBBEL("dubbel"),
    /** Too few or too many items. */
    AANTAL("aantal"),
    /** A number outside its range. */
    BEREIK("bereik"),
    /** A date before today. */
    NIET_VOOR_VANDAAG("nietVoorVandaag"),
    /** A date after today. */
    NIET_NA_VANDAAG("nietNaVandaag"),
    /** A date not after today. */
    NA_VANDAAG("naVandaag"),
    /** A moment not after now. */
    NA_NU("naNu"),
    /** A date before that of another question. */
    NIET_VOOR("nietVoor"),
    /** A date not after that of another question. */
    NA("na"),
    /** A moment too long after that of another question. */
    MAX_DAGEN_NA("maxDagenNa"),
    /** Equal to another answer. */
    ANDERS_DAN("andersDan"),
    /** An address that names no place. */
    VOLLEDIG("volledig"),
    /** Shorter than expected. */
    KORT("kort"),
    /** A kind of file that is not allowed. */
    BESTANDSOORT("bestandsoort"),
    /** An empty file, or one that is too large. */
    BESTANDGROOTTE("bestandgrootte"),
    /** The answers end the form. */
    EINDE("einde");

    private static final Map<String, RuleKind> OP_WOORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RuleKind::woord, Function.identity()));

    private static final List<RuleKind> RANGEN = List.of(values());

    private final String woord;

    RuleKind(String woord) {
        this.woord = woord;
    }

    /** The word as it stands in form data and rule IDs. */
    public String woord() {
        return woord;
    }

    /** The kind of a word, or null when there is none. */
    public static @Nullable RuleKind van(String woord) {
        return OP_WOORD.get(woord);
    }

    /** Its place among the findings on one question, from 0. */
    public int rang() {
        return RANGEN.indexOf(this);
    }

    /** Whether a value with this finding cannot be used by any other rule. */
    public boolean maaktOnbruikbaar() {
        return this == VERBORGEN || this == VORM || this == CONTROLE || this == KEUZE;
    }
}
