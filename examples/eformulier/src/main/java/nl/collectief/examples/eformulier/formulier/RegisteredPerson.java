package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A relative as a register told it, in the shape of Haal Centraal BRP bevragen 2. */
final class RegisteredPerson {

    private final Map<?, ?> person;
    private final @Nullable String relation;

    private RegisteredPerson(Map<?, ?> person, @Nullable String relation) {
        this.person = person;
        this.relation = relation;
    }

    /** The relatives of a prefill of whom a name is known. */
    static List<RegisteredPerson> relatives(Map<String, @Nullable Object> prefill) {
        List<RegisteredPerson> relatives = new ArrayList<>();
        for (Object relative : list(prefill.get("gezin"))) {
            if (relative instanceof Map<?, ?> person && person.get("naam") instanceof Map) {
                relatives.add(new RegisteredPerson(person, relation(prefill, person)));
            }
        }
        return relatives;
    }

    private static @Nullable String relation(Map<String, @Nullable Object> prefill, Map<?, ?> person) {
        Object applicant = prefill.get("aanvrager");
        Object number = person.get("burgerservicenummer");
        if (number == null) {
            return null;
        }
        for (Map.Entry<String, String> kind : Map.of("partners", "PARTNER", "kinderen", "KIND", "ouders", "OUDER")
                .entrySet()) {
            boolean found = list(part(applicant, kind.getKey())).stream()
                    .anyMatch(relative -> number.equals(part(relative, "burgerservicenummer")));
            if (found) {
                return kind.getValue();
            }
        }
        return null;
    }

    /**
     * What a question of that name is answered with; null when the register does not tell.
     *
     * @param apart whether the prefix of the surname has a question of its own
     */
    @Nullable
    String answer(String name, boolean apart) {
        return switch (name) {
            case "achternaam" -> apart ? name("geslachtsnaam") : surname();
            case "voorvoegsel" -> name("voorvoegsel");
            case "voornamen" -> name("voornamen");
            case "geboortedatum" -> birth();
            case "burgerservicenummer" -> text(person, "burgerservicenummer");
            case "geslacht" -> sex();
            case "relatie" -> relation;
            case "bron" -> "BRP";
            default -> null;
        };
    }

    /** Whether answers are about this person: by number when both have one, else by name and birth. */
    boolean isSame(Map<?, ?> answers) {
        Object number = answers.get("burgerservicenummer");
        String own = answer("burgerservicenummer", true);
        if (number != null && own != null) {
            return own.equals(number);
        }
        return Objects.equals(answers.get("voornamen"), answer("voornamen", true))
                && Objects.equals(answers.get("geboortedatum"), birth());
    }

    /** Names and day of birth. */
    String inWords() {
        String names =
                Stream.of(name("voornamen"), surname()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        String birth = birth();
        return birth == null ? names : names + " (" + DateTyping.showIncomplete(birth) + ")";
    }

    private @Nullable String surname() {
        String prefix = name("voorvoegsel");
        String surname = name("geslachtsnaam");
        return prefix == null || surname == null ? surname : prefix + " " + surname;
    }

    private @Nullable String name(String part) {
        return text(person.get("naam"), part);
    }

    /** As an answer holds it; null when nothing of it is known. */
    private @Nullable String birth() {
        Object date = part(person.get("geboorte"), "datum");
        Object year = part(date, "jaar");
        Object month = part(date, "maand");
        String full = text(date, "datum");
        if (full != null || year == null) {
            return full;
        }
        return month == null ? year.toString() : String.format("%s-%02d", year, ((Number) month).intValue());
    }

    private @Nullable String sex() {
        String code = text(person.get("geslacht"), "code");
        return code == null ? null : code.equals("M") ? "MAN" : code.equals("V") ? "VROUW" : "ONBEKEND";
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static @Nullable Object part(@Nullable Object object, String name) {
        return object instanceof Map<?, ?> members ? members.get(name) : null;
    }

    private static @Nullable String text(@Nullable Object object, String name) {
        return part(object, name) instanceof String text ? text : null;
    }

    @Override
    public String toString() {
        return "RegisteredPerson";
    }
}
