package nl.collectief.overlijden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.formulier.FormEvaluator;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.validation.Judge;
import nl.collectief.core.validation.Meaning;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Report;
import nl.collectief.core.validation.Texts;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.overlijden.regel.Wetsregels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** What holds of every request, whatever is filled in. */
class RequestPropertiesTest {

    private static final int AANTAL = 300;
    private static final OverlijdenDienst DIENST = new OverlijdenDienst();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<Locale> TALEN = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private static Stream<ObjectNode> verzoeken(long zaad) {
        return new RandomRequests(zaad).eerste(AANTAL);
    }

    private static Report<AangifteOverlijden> lees(JsonNode verzoek) {
        return DIENST.lees(verzoek.toString(), Profiel.STANDAARD);
    }

    private static AangifteOverlijden aangifte(Report<AangifteOverlijden> report) {
        return Objects.requireNonNull(report.aanvraag());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("reading twice gives the same report, to the byte")
    void herhaalbaar(long zaad) {
        verzoeken(zaad)
                .forEach(verzoek ->
                        assertThat(json(lees(verzoek), Locale.ENGLISH)).isEqualTo(json(lees(verzoek), Locale.ENGLISH)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5, 6})
    @DisplayName("a record that holds the whole request gives the same findings as its JSON")
    void alsRecord(long zaad) {
        List<JsonNode> gehouden = new ArrayList<>();
        verzoeken(zaad).forEach(verzoek -> {
            Report<AangifteOverlijden> gelezen = lees(verzoek);
            JsonNode terug = MAPPER.readTree(MAPPER.writeValueAsString(aangifte(gelezen)));
            if (terug.equals(verzoek.get("antwoorden"))) {
                gehouden.add(verzoek);
                assertThat(DIENST.validate(aangifte(gelezen)).findings())
                        .as(verzoek.toString())
                        .isEqualTo(gelezen.findings());
            }
        });
        assertThat(gehouden).hasSizeGreaterThan(AANTAL / 4);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 8, 9})
    @DisplayName("the order of the law rules makes no difference")
    void volgorde(long zaad) {
        List<Wetsregel<AangifteOverlijden>> geschud = new ArrayList<>(Wetsregels.ALLE);
        Collections.shuffle(geschud, new Random(zaad));
        Judge<AangifteOverlijden> judge = new Judge<>(
                FormEvaluator.van(FormData.FORMULIER),
                geschud,
                Texts.laad(AangifteOverlijden.class::getResourceAsStream, "teksten"));
        verzoeken(zaad).forEach(verzoek -> {
            AangifteOverlijden aangifte = aangifte(lees(verzoek));
            Ontvangst ontvangst = Objects.requireNonNull(aangifte.ontvangst());
            assertThat(judge.beoordeel(aangifte, aangifte, ontvangst, new Peildatum())
                            .findings())
                    .isEqualTo(DIENST.validate(aangifte).findings());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {10, 11, 12})
    @DisplayName("section 9: another document of kind OVERIG changes nothing")
    void overig(long zaad) {
        verzoeken(zaad).forEach(verzoek -> {
            AangifteOverlijden aangifte = aangifte(lees(verzoek));
            AangifteOverlijden met = aangifte.toBuilder()
                    .document(d -> d.soort(SoortDocument.OVERIG)
                            .bestandsnaam("meer.pdf")
                            .lengte(1L))
                    .build();
            assertThat(DIENST.validate(met).findings())
                    .as(verzoek.toString())
                    .isEqualTo(DIENST.validate(aangifte).findings());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {13, 14, 15})
    @DisplayName("section 8: no report holds a value, a file name, its length, a BSN, or the code of a health answer")
    void privacy(long zaad) {
        verzoeken(zaad).forEach(verzoek -> {
            Report<AangifteOverlijden> report = lees(verzoek);
            Stream.concat(
                            TALEN.stream().map(taal -> json(report, taal)),
                            Stream.of(report, aangifte(report)).map(Object::toString))
                    .forEach(tekst -> assertThat(tekst)
                            .doesNotContain(RandomRequests.MERK, "7340031", "EUTHANASIE")
                            .doesNotContainPattern("[0-9]{8,}")
                            .doesNotContainPattern("NATUURLIJK|LEVENLOOS|BEHANDELEND_ARTS|VGB_|BESMETTELIJKE"));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {16, 17, 18})
    @DisplayName("every finding has a rule, a source, and a sentence in both languages without a gap, at most 120 long")
    void teksten(long zaad) {
        verzoeken(zaad).flatMap(verzoek -> lees(verzoek).findings().stream()).forEach(finding -> {
            assertThat(finding.bron()).as(finding.id()).isNotBlank();
            for (Locale taal : TALEN) {
                assertThat(finding.tekst(taal))
                        .as(finding.toString())
                        .isNotBlank()
                        .isNotEqualTo(finding.id())
                        .doesNotContain("{", "}")
                        .hasSizeLessThanOrEqualTo(120);
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {19, 20, 21})
    @DisplayName("findings stand in the order of the form, each rule once at a place")
    void eenKeer(long zaad) {
        verzoeken(zaad).forEach(verzoek -> {
            List<Finding> findings = lees(verzoek).findings();
            assertThat(findings.stream().map(finding -> finding.id() + " " + finding.plaats()))
                    .doesNotHaveDuplicates();
            assertThat(lees(verzoek).isGeldig()).isEqualTo(findings.stream().noneMatch(Finding::isFout));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {22, 23, 24})
    @DisplayName("a law rule looks at nothing but what it says it reads")
    void leest(long zaad) {
        RandomRequests verzoeken = new RandomRequests(zaad);
        verzoeken.eerste(AANTAL).forEach(verzoek -> {
            AangifteOverlijden eerst = aangifte(lees(verzoek));
            String gewijzigd = verzoeken.wijzig(verzoek);
            AangifteOverlijden daarna = aangifte(lees(verzoek));
            for (Wetsregel<AangifteOverlijden> regel : Wetsregels.ALLE) {
                Regel over = Objects.requireNonNull(regel.getClass().getAnnotation(Regel.class));
                if (Stream.of(over.leest()).noneMatch(gelezen -> raakt(gelezen, gewijzigd))) {
                    assertThat(meldingen(regel, daarna))
                            .as(over.id() + " " + gewijzigd)
                            .isEqualTo(meldingen(regel, eerst));
                }
            }
        });
    }

    private static boolean raakt(String een, String ander) {
        return een.equals(ander) || een.startsWith(ander + ".") || ander.startsWith(een + ".");
    }

    private static List<String> meldingen(Wetsregel<AangifteOverlijden> regel, AangifteOverlijden aangifte) {
        List<String> meldingen = new ArrayList<>();
        Ontvangst ontvangst = Objects.requireNonNull(aangifte.ontvangst());
        regel.toets(aangifte, ontvangst, (plaats, argumenten) -> meldingen.add(plaats + argumenten));
        return meldingen;
    }

    private static String json(Report<?> report, Locale taal) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        report.schrijf(uit, taal);
        return uit.toString(StandardCharsets.UTF_8);
    }

    /** The date that chooses the rules, as the service tells it; nothing else is asked of it here. */
    private static final class Peildatum implements Meaning<AangifteOverlijden> {
        @Override
        public @Nullable LocalDate peildatum(AangifteOverlijden aangifte) {
            return DIENST.peildatum(aangifte);
        }

        @Override
        public List<Attachment> bijgevoegd(AangifteOverlijden aangifte) {
            return List.of();
        }

        @Override
        public Map<String, Object> afgeleid(AangifteOverlijden aangifte, Ontvangst ontvangst) {
            return Map.of();
        }

        @Override
        public Zaak zaak(AangifteOverlijden aangifte, Ontvangst ontvangst, Indiening indiening) {
            throw new AssertionError("these rules make no case");
        }
    }
}
