package nl.collectief.examples.eformulier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.core.Normalisation;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.formulier.BlockView;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.ReadLimits;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayName("Every valid acceptance case, typed step by step as its pages show it, is the same request again")
class CasesTypedTest {

    private static final Diensten SERVICES = Diensten.vind();

    static Stream<Named<Map<String, @Nullable Object>>> cases() throws IOException {
        List<Named<Map<String, @Nullable Object>>> cases = new ArrayList<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:nl/collectief/*/gevallen/*.json")) {
            try (InputStream json = file.getInputStream()) {
                Map<String, @Nullable Object> whole = Trees.object(Json.lees(json, ReadLimits.INRICHTING));
                if (isValid(whole)) {
                    cases.add(Named.of(String.valueOf(file.getFilename()), whole));
                }
            } catch (nl.collectief.core.json.JsonError e) {
                throw new IOException(file.getFilename(), e);
            }
        }
        return cases.stream();
    }

    private static boolean isValid(Map<String, @Nullable Object> whole) {
        Object request = whole.get("verzoek");
        return request instanceof Map<?, ?> members
                && SERVICES.dienst(String.valueOf(members.get("formulier")))
                        .filter(service -> service.lees(
                                        Trees.write(request),
                                        municipality(whole).profielVoorRegels())
                                .isGeldig())
                        .isPresent();
    }

    private static Gemeente municipality(Map<String, @Nullable Object> whole) {
        Map<String, Object> profile = new HashMap<>();
        Trees.object(whole.get("profiel")).forEach(profile::put);
        return new Gemeente("0344", "Voorbeeld", profile, null, 30, 7);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void typed(Map<String, @Nullable Object> whole) {
        Map<String, @Nullable Object> request = Trees.object(whole.get("verzoek"));
        AnswerTree answers = new AnswerTree(Trees.object(request.get("antwoorden")));
        Forms forms = new Forms(SERVICES, municipality(whole), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        AnswerTyping typing = new AnswerTyping(new TableTyping(LocalDate.of(2026, 11, 25)));
        Draft draft = draft(String.valueOf(request.get("formulier")), answers);
        List<BlockView> blocks = forms.blocks(draft.with(draft.content().withAnswers(answers.root())), answers);
        AnswerTree asked = AskedAnswers.of(answers, blocks);
        for (int step = 1; step <= blocks.size(); step++) {
            Map<String, String[]> fields = new HashMap<>();
            List<String> present = new ArrayList<>();
            type(blocks.get(step - 1).vragen(), answers, typing, new Sheet(fields, present));
            fields.put(Posted.PRESENT, present.toArray(String[]::new));
            AnswerTree bound = new StepBinding(forms, typing, draft, step).bind(new Posted(fields));
            draft = draft.with(draft.content().withAnswers(bound.root()));
        }

        Set<String> notTyped = notTyped(draft.formulier());
        assertThat(comparable(draft.content().antwoorden(), notTyped)).isEqualTo(comparable(asked.root(), notTyped));
    }

    /** Fields of a page, and the questions that stand on it. */
    private record Sheet(Map<String, String[]> fields, List<String> present) {}

    /** A draft that holds what is not typed: what the login told, and the files. */
    private static Draft draft(String form, AnswerTree answers) {
        Dienst<?> service = SERVICES.dienst(form).orElseThrow();
        AnswerTree begun = new AnswerTree(Map.of());
        service.formulier().vragen().map(Vraag::pad).map(Pointers::of).forEach(place -> {
            if (Login.isFixed(place, answers) && answers.get(place) != null) {
                begun.put(place, answers.get(place));
            }
        });
        service.formulier()
                .vragen()
                .filter(vraag -> vraag.type() == Vraagtype.DOCUMENT || vraag.type() == Vraagtype.BESTANDEN)
                .map(vraag -> Pointers.of(vraag.pad()))
                .forEach(place -> begun.put(place, answers.get(place)));
        Draft.Content content = new Draft.Content(begun.root(), Map.of(), Set.of(), Set.of());
        return new Draft(UUID.randomUUID(), form, Locale.forLanguageTag("nl"), "DIGID:1", content, 0, false);
    }

    private static void type(List<QuestionView> questions, AnswerTree answers, AnswerTyping typing, Sheet sheet) {
        for (QuestionView question : questions) {
            String name = question.plaats();
            Object answer = answers.get(name);
            if (question.vraag().type().heeftAntwoord() && question.isGevraagd()) {
                sheet.present.add(name);
                if (question.vraag().type() == Vraagtype.GROEP) {
                    sheet.fields.put(name, new String[] {Integer.toString(answers.size(name))});
                } else if (answer instanceof Map<?, ?> parts) {
                    parts.forEach(
                            (part, value) -> put(sheet, name + "/" + part, DateTyping.show(String.valueOf(value))));
                } else if (question.vraag().type() == Vraagtype.DATUMTIJD && answer != null) {
                    put(sheet, name + AnswerTyping.DATE, DateTyping.date(answer.toString()));
                    put(sheet, name + AnswerTyping.TIME, DateTyping.time(answer.toString()));
                } else {
                    List<String> shown = typing.show(AnswerType.of(question.vraag()), answer);
                    sheet.fields.put(name, shown.toArray(String[]::new));
                }
            }
            question.items().forEach(item -> type(item, answers, typing, sheet));
        }
    }

    private static void put(Sheet sheet, String name, String text) {
        sheet.present.add(name);
        sheet.fields.put(name, new String[] {text});
    }

    /** Names of what no field of a page holds: what systems answer, and points on a map. */
    private static Set<String> notTyped(String form) {
        Stream<String> systems = SERVICES.dienst(form)
                .orElseThrow()
                .formulier()
                .vragen()
                .filter(vraag -> vraag.kenmerken().systeem())
                .map(Vraag::naam);
        return Stream.concat(systems, Stream.of("punt")).collect(Collectors.toSet());
    }

    /** Texts in their normal form, without what is not typed. */
    private static @Nullable Object comparable(@Nullable Object tree, Set<String> without) {
        if (tree instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> left = new HashMap<>();
            object.forEach((name, value) -> {
                if (!without.contains(String.valueOf(name))) {
                    left.put(String.valueOf(name), comparable(value, without));
                }
            });
            return left;
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(item -> comparable(item, without)).toList();
        }
        return tree instanceof String text ? Normalisation.trim(text) : tree;
    }
}
