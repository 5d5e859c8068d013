package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.collectief.core.Text;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.examples.eformulier.formulier.QuestionField.Entry;
import nl.collectief.examples.eformulier.formulier.QuestionField.Item;
import nl.collectief.examples.eformulier.formulier.QuestionField.Message;
import nl.collectief.examples.eformulier.formulier.QuestionField.State;
import nl.collectief.examples.eformulier.formulier.QuestionField.Wording;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;

/** Makes of the questions of a step the fields of its page. */
final class FieldMaker {

    private final Words words;
    private final Choices choices;
    private final AnswerTyping typing;
    private final Shown shown;

    /**
     * What is shown.
     *
     * @param answers the answers
     * @param elsewhere the answers that another tab saved since the page was made; null when none did
     * @param messages what is wrong or doubtful, by the name of the question
     * @param prefill what a register told
     */
    record Shown(
            AnswerTree answers,
            @Nullable AnswerTree elsewhere,
            Map<String, List<Message>> messages,
            Map<String, @Nullable Object> prefill) {}

    FieldMaker(Words words, Profiel profile, AnswerTyping typing, Shown shown) {
        this.words = words;
        this.choices = new Choices(words, profile);
        this.typing = typing;
        this.shown = shown;
    }

    /** The fields of questions, those that lie in an object under it. */
    List<QuestionField> fields(List<QuestionView> questions) {
        List<QuestionField> fields = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            QuestionView question = questions.get(i);
            if (question.vraag().type() == Vraagtype.OBJECT) {
                int end = endOf(questions, i);
                fields.add(section(question, questions.subList(i + 1, end)));
                i = end - 1;
            } else if (isShown(question)) {
                fields.add(field(question));
            }
        }
        return fields;
    }

    private static int endOf(List<QuestionView> questions, int object) {
        int end = object + 1;
        while (end < questions.size()
                && Pointers.isIn(
                        questions.get(end).plaats(), questions.get(object).plaats())) {
            end++;
        }
        return end;
    }

    /** Whether a question is one to fill in. */
    static boolean isEntered(QuestionView question) {
        Vraagtype type = question.vraag().type();
        return type.heeftAntwoord() && type != Vraagtype.OBJECT && isShown(question);
    }

    private static boolean isShown(QuestionView question) {
        Vraagtype type = question.vraag().type();
        return type != Vraagtype.HERHAAL
                && type != Vraagtype.KNOP
                && !question.vraag().kenmerken().systeem();
    }

    private QuestionField section(QuestionView object, List<QuestionView> inside) {
        boolean optional = object.vraag().kenmerken().optioneel();
        FieldKind kind = optional ? FieldKind.OPTIONAL_SECTION : FieldKind.SECTION;
        return made(object, kind, Entry.EMPTY, new Inside(fields(inside), List.of()));
    }

    private QuestionField field(QuestionView question) {
        FieldKind kind = kind(question);
        return switch (kind) {
            case PARTS, FILE -> made(question, kind, entry(question), new Inside(parts(question), List.of()));
            case GROUP -> made(question, kind, Entry.EMPTY, new Inside(List.of(), items(question)));
            default -> made(question, kind, entry(question), Inside.NOTHING);
        };
    }

    private FieldKind kind(QuestionView question) {
        return Login.isFixed(question.plaats(), shown.answers)
                ? FieldKind.FIXED
                : KindOfField.of(question.vraag(), choices.of(question.vraag()).size());
    }

    private List<Item> items(QuestionView group) {
        List<Item> items = new ArrayList<>();
        for (List<QuestionView> questions : group.items()) {
            items.add(new Item(group.plaats() + "/" + items.size(), items.size() + 1, fields(questions)));
        }
        return items;
    }

    private List<QuestionField> parts(QuestionView question) {
        return new PartMaker(words, choices, shown).parts(question);
    }

    private Entry entry(QuestionView question) {
        Vraag vraag = question.vraag();
        Object answer = shown.answers.get(question.plaats());
        List<String> values = Login.isFixed(question.plaats(), shown.answers)
                ? inWords(vraag, answer)
                : typing.show(AnswerType.of(vraag), answer);
        String list = TableTyping.table(vraag).map(TableTyping::list).orElse(null);
        return new Entry(values, elsewhere(question, answer), list, StoredFiles.of(question.plaats(), answer, words));
    }

    private @Nullable String elsewhere(QuestionView question, @Nullable Object answer) {
        if (shown.elsewhere == null) {
            return null;
        }
        Object other = shown.elsewhere.get(question.plaats());
        boolean same = other == null ? answer == null : other.equals(answer);
        String text = String.join(", ", inWords(question.vraag(), other));
        return same ? null : words.text("step.elsewhere", Map.of("answer", text.isEmpty() ? "-" : text));
    }

    private List<String> inWords(Vraag vraag, @Nullable Object answer) {
        return new AnswerWords(words, choices, typing).lines(vraag, answer);
    }

    /** What lies in a field. */
    private record Inside(List<QuestionField> fields, List<Item> items) {
        static final Inside NOTHING = new Inside(List.of(), List.of());
    }

    private QuestionField made(QuestionView question, FieldKind kind, Entry entry, Inside inside) {
        Vraag vraag = question.vraag();
        String name = question.plaats();
        return new QuestionField(
                name,
                Pointers.id(name),
                kind,
                wording(vraag, name),
                new State(
                        vraag.type().woord(),
                        question.verplicht(),
                        question.isGevraagd(),
                        Trees.write(vraag.zichtbaarAls().jsonLogic()),
                        vraag.grenzen().max()),
                entry,
                kind == FieldKind.GROUP ? Relatives.offered(question, shown.answers, shown.prefill) : choices.of(vraag),
                shown.messages.getOrDefault(name, List.of()),
                inside.fields,
                inside.items);
    }

    private Wording wording(Vraag vraag, String name) {
        Locale language = words.language();
        Text help = vraag.help();
        String helped = help == null ? null : help.in(language);
        return new Wording(
                vraag.label().in(language),
                vraag.type() == Vraagtype.DOCUMENT ? withBounds(helped) : helped,
                vraag.voorbeeld(),
                autocomplete(vraag, name));
    }

    /** How large a file may be and of which kind, told before it is sent. */
    private String withBounds(@Nullable String help) {
        FileCheck check = new FileCheck(choices.profile());
        String bounds = words.text(
                "file.allowed",
                Map.of(
                        "kinds", String.join(", ", check.kinds()),
                        "size", StoredFiles.size(check.maxBytes(), words)));
        return help == null ? bounds : help + " " + bounds;
    }

    /** Only what is about who fills in may be filled in by his browser. Source: WCAG 2.2, 1.3.5. */
    private static @Nullable String autocomplete(Vraag vraag, String name) {
        if (!name.startsWith("/inloggen/")) {
            return null;
        }
        return switch (vraag.naam()) {
            case "emailadres" -> "email";
            case "telefoonnummer" -> "tel";
            case "achternaam" -> "family-name";
            case "voornamen" -> "given-name";
            case "geboortedatum" -> "bday";
            default -> null;
        };
    }
}
