package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.examples.eformulier.formulier.QuestionField.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Offers for a group of persons the relatives a register told of who logged in. Whoever is picked fills an item; what is
 * changed in it afterwards is the citizen's own word. Source: formulieren 1.1, 2.
 */
final class Relatives {

    /** Name of the button that takes over who was ticked; its value is the pointer of the group. */
    static final String TAKE = "overnemen";

    /** Name of the ticks, after the pointer of the group. */
    static final String TICKED = "/gezin";

    private static final String SOURCE = "bron";

    /** What makes a group one of persons. */
    private static final Set<String> PERSON = Set.of("achternaam", "voornamen", "geboortedatum");

    private static final Set<String> TOLD =
            Set.of("achternaam", "voornamen", "geboortedatum", "voorvoegsel", "burgerservicenummer", "geslacht");

    private Relatives() {}

    /**
     * What is known when items are filled.
     *
     * @param prefill what a register told
     * @param profile the choices of the municipality
     */
    record Known(Map<String, @Nullable Object> prefill, Profiel profile) {
        @Override
        public String toString() {
            return "Known";
        }
    }

    /** What came from the register is so no longer when one of those answers changes. */
    static void changed(AnswerTree answers, String name) {
        if (TOLD.contains(Pointers.last(name))) {
            answers.remove(name.substring(0, name.lastIndexOf('/') + 1) + SOURCE);
        }
    }

    /** Who can be picked for a group and does not stand in it yet: the place in the list of relatives, and the name. */
    static List<Choice> offered(QuestionView group, AnswerTree answers, Map<String, @Nullable Object> prefill) {
        List<Choice> offered = new ArrayList<>();
        List<RegisteredPerson> relatives = relatives(group, prefill);
        for (int i = 0; i < relatives.size(); i++) {
            RegisteredPerson person = relatives.get(i);
            if (!stands(person, group, answers)) {
                offered.add(new Choice(Integer.toString(i), person.inWords()));
            }
        }
        return offered;
    }

    /** Fills items with who was ticked: empty ones first, then new ones. */
    static void take(Posted posted, AnswerTree answers, List<QuestionView> questions, Known known) {
        for (QuestionView group : questions) {
            List<RegisteredPerson> relatives = relatives(group, known.prefill());
            List<String> ticked = posted.all(group.plaats() + TICKED);
            for (int i = 0; i < relatives.size(); i++) {
                boolean isTicked = ticked.contains(Integer.toString(i)) && !stands(relatives.get(i), group, answers);
                if (isTicked && hasRoom(group, answers, known.profile())) {
                    answers.put(freeItem(group, answers), item(group, relatives.get(i)));
                }
            }
            group.items().forEach(item -> take(posted, answers, item, known));
        }
    }

    private static List<RegisteredPerson> relatives(QuestionView group, Map<String, @Nullable Object> prefill) {
        boolean persons = group.vraag().type() == Vraagtype.GROEP
                && group.vraag().vragen().stream().map(Vraag::naam).toList().containsAll(PERSON);
        return persons ? RegisteredPerson.relatives(prefill) : List.of();
    }

    private static boolean stands(RegisteredPerson person, QuestionView group, AnswerTree answers) {
        return answers.get(group.plaats()) instanceof List<?> items
                && items.stream().anyMatch(item -> item instanceof Map<?, ?> answered && person.isSame(answered));
    }

    private static boolean hasRoom(QuestionView group, AnswerTree answers, Profiel profile) {
        return answers.size(group.plaats()) < StepBinding.most(group.vraag(), profile) || isEmpty(answers, group, 0);
    }

    private static String freeItem(QuestionView group, AnswerTree answers) {
        int size = answers.size(group.plaats());
        int free = 0;
        while (free < size && !isEmpty(answers, group, free)) {
            free++;
        }
        return group.plaats() + "/" + free;
    }

    private static boolean isEmpty(AnswerTree answers, QuestionView group, int item) {
        return answers.get(group.plaats() + "/" + item) instanceof Map<?, ?> object && object.isEmpty();
    }

    /** What the group asks of a person, as far as the register told it. */
    private static Map<String, @Nullable Object> item(QuestionView group, RegisteredPerson person) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        List<Vraag> asked = group.vraag().vragen();
        boolean apart = asked.stream().anyMatch(vraag -> vraag.naam().equals("voorvoegsel"));
        for (Vraag vraag : asked) {
            String told = person.answer(vraag.naam(), apart);
            if (told != null && isPossible(vraag, told)) {
                item.put(vraag.naam(), told);
            }
        }
        return item;
    }

    private static boolean isPossible(Vraag vraag, String code) {
        return vraag.keuzes().isEmpty()
                || vraag.keuzes().stream().anyMatch(keuze -> Objects.equals(keuze.code(), code));
    }
}
