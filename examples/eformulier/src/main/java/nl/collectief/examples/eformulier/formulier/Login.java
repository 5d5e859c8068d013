package nl.collectief.examples.eformulier.formulier;

import java.util.Set;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.formulier.Blok;
import nl.collectief.core.formulier.Formulier;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.examples.eformulier.login.Identity;
import org.jspecify.annotations.Nullable;

/**
 * What the login told, as answers of the fixed block 'inloggen': set here, never taken from a page. Source: formulieren
 * 2.
 */
final class Login {

    private static final String BLOCK = "inloggen";
    private static final String MEANS = "/inloggen/inlogmiddel";
    private static final String NUMBER = "/inloggen/burgerservicenummer";
    private static final String COMPANY = "/inloggen/kvkNummer";
    private static final String BRANCH = "/inloggen/vestigingsnummer";
    private static final String LEVEL = "/inloggen/betrouwbaarheidsniveau";
    private static final Set<String> OF_LOGIN =
            Set.of("inlogmiddel", "betrouwbaarheidsniveau", "burgerservicenummer", "kvkNummer", "vestigingsnummer");

    private Login() {}

    /** Puts what the login told in the answers, as far as the form asks it. */
    static void put(AnswerTree answers, Formulier form, Identity who) {
        put(answers, form, MEANS, who.middel().name());
        put(answers, form, NUMBER, who.burgerservicenummer());
        put(answers, form, COMPANY, who.kvkNummer());
        put(answers, form, BRANCH, who.vestigingsnummer());
        put(answers, form, LEVEL, who.niveau());
    }

    private static void put(AnswerTree answers, Formulier form, String place, @Nullable String told) {
        boolean known = form.vragen().anyMatch(vraag -> isAt(vraag, place) && allows(vraag, told));
        if (told != null && known) {
            answers.put(place, told);
        }
    }

    private static boolean isAt(Vraag vraag, String place) {
        return Pointers.of(vraag.pad()).equals(place);
    }

    /** A level of DigiD is none of eHerkenning. */
    private static boolean allows(Vraag vraag, @Nullable String told) {
        return vraag.keuzes().isEmpty()
                || vraag.keuzes().stream().anyMatch(keuze -> keuze.code().equals(told));
    }

    /** The means by which a draft was begun; null when none stands in it. */
    static @Nullable Inlogmiddel means(AnswerTree answers) {
        String code = answers.text(MEANS);
        for (Inlogmiddel means : Inlogmiddel.values()) {
            if (means.name().equals(code)) {
                return means;
            }
        }
        return null;
    }

    /** Whether an answer is the server's, not the citizen's. */
    static boolean isFixed(String place, AnswerTree answers) {
        return switch (place) {
            case MEANS, LEVEL -> true;
            case NUMBER -> means(answers) == Inlogmiddel.DIGID;
            case COMPANY, BRANCH -> means(answers) == Inlogmiddel.EHERKENNING;
            default -> isOfAnotherLogin(place);
        };
    }

    private static boolean isOfAnotherLogin(String place) {
        return place.contains("/" + BLOCK + "/")
                && !place.startsWith("/" + BLOCK + "/")
                && OF_LOGIN.contains(Pointers.last(place));
    }

    /** Whether a block asks the login of another person than who fills in. */
    static boolean isOfAnother(Blok block) {
        return BLOCK.equals(block.vast()) && block.vragen().stream().noneMatch(vraag -> isAt(vraag, MEANS));
    }
}
