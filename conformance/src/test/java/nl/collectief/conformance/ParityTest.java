package nl.collectief.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.ReadLimits;
import nl.collectief.core.validation.FindingInterpolator;
import nl.collectief.core.validation.Report;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Waarschuwingen;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** The three doors of every service say the same of every case that a record can hold. */
class ParityTest {

    private static final Diensten DIENSTEN = Diensten.vind();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What the reader makes of a case: a request with all that it was received with, and its report. */
    private record Read<A extends Aanvraag>(Dienst<A> dienst, A aanvraag, Report<A> report) {}

    static List<ConformanceCase> cases() {
        return ConformanceCases.van(DIENSTEN);
    }

    static Stream<ConformanceCase> held() {
        return cases().stream().filter(ParityTest::canHold);
    }

    private static Read<?> read(ConformanceCase geval) {
        return read(DIENSTEN.dienst(geval.formulier()).orElseThrow(), geval);
    }

    private static <A extends Aanvraag> Read<A> read(Dienst<A> dienst, ConformanceCase geval) {
        Profiel profiel = OwnServices.profiel(geval.profiel());
        Report<A> report = dienst.lees(geval.verzoek(), profiel);
        return new Read<>(dienst, Objects.requireNonNull(report.aanvraag()), report);
    }

    /** Whether the record gives back every answer of the case, and nothing else. */
    private static boolean canHold(ConformanceCase geval) {
        try {
            Object given = JsonTree.van(Json.lees(geval.verzoek(), ReadLimits.AANVRAAG), "verzoek")
                    .waarden("antwoorden");
            String written = MAPPER.writeValueAsString(read(geval).aanvraag());
            return Answers.same(given, Json.lees(written, ReadLimits.AANVRAAG));
        } catch (Exception e) {
            throw new AssertionError(geval.naam(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("a case that a record cannot hold has a fout: what is lost was told by the reader")
    void lost(ConformanceCase geval) {
        assertThat(canHold(geval) || !read(geval).report().isGeldig()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("held")
    @DisplayName("our own entry finds in the record what the reader finds in the JSON, in the same order")
    void ownEntry(ConformanceCase geval) {
        ownEntry(read(geval));
    }

    private static <A extends Aanvraag> void ownEntry(Read<A> read) {
        assertThat(read.dienst().validate(read.aanvraag()).findings())
                .isEqualTo(read.report().findings());
    }

    @ParameterizedTest
    @MethodSource("held")
    @DisplayName(
            "@Valid finds the same fouten by default and the same waarschuwingen in their group, in the same words")
    void valid(ConformanceCase geval) {
        Read<?> read = read(geval);
        for (Locale taal : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            try (ValidatorFactory factory = factory(read.dienst(), taal)) {
                agree(factory.getValidator(), read.aanvraag(), read.report(), taal);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("held")
    @DisplayName("a request that does not say when it was received is judged at the moment of the ClockProvider")
    void clock(ConformanceCase geval) throws Exception {
        Read<?> read = read(geval);
        Ontvangst ontvangst = Objects.requireNonNull(read.aanvraag().ontvangst());
        Aanvraag without = with(
                read.aanvraag(), ontvangst.toBuilder().tijdstipOntvangst(null).build());
        Locale taal = Locale.forLanguageTag("nl");
        try (ValidatorFactory factory = factory(read.dienst(), taal)) {
            ClockProvider clock = ontvangst;
            Validator validator = factory.usingContext().clockProvider(clock).getValidator();
            agree(validator, without, read.report(), taal);
        }
    }

    @ParameterizedTest
    @MethodSource("held")
    @DisplayName("another engine finds the same rules at the same places")
    void otherEngine(ConformanceCase geval) {
        Read<?> read = read(geval);
        try (ValidatorFactory factory = Validation.byProvider(ApacheValidationProvider.class)
                .configure()
                .messageInterpolator(FindingInterpolator.van(read.dienst().teksten(), Locale.ENGLISH))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(places(validator, read.aanvraag(), Default.class))
                    .containsExactlyInAnyOrderElementsOf(places(read.report(), Severity.FOUT));
            assertThat(places(validator, read.aanvraag(), Waarschuwingen.class))
                    .containsExactlyInAnyOrderElementsOf(places(read.report(), Severity.WAARSCHUWING));
        }
    }

    private static List<String> places(Validator validator, Aanvraag aanvraag, Class<?> group) {
        return validator.validate(aanvraag, group).stream()
                .map(violation -> violation.getMessageTemplate() + " " + pointer(violation))
                .toList();
    }

    private static List<String> places(Report<?> report, Severity ernst) {
        return report.findings().stream()
                .filter(finding -> finding.ernst() == ernst)
                .map(finding -> "{" + finding.id() + "} " + finding.plaats())
                .toList();
    }

    private static ValidatorFactory factory(Dienst<?> dienst, Locale taal) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(FindingInterpolator.van(dienst.teksten(), taal))
                .buildValidatorFactory();
    }

    private static void agree(Validator validator, Aanvraag aanvraag, Report<?> report, Locale taal) {
        assertThat(said(validator, aanvraag, Default.class))
                .containsExactlyInAnyOrderElementsOf(expected(report, Severity.FOUT, taal));
        assertThat(said(validator, aanvraag, Waarschuwingen.class))
                .containsExactlyInAnyOrderElementsOf(expected(report, Severity.WAARSCHUWING, taal));
    }

    private static List<String> said(Validator validator, Aanvraag aanvraag, Class<?> group) {
        return validator.validate(aanvraag, group).stream()
                .map(ParityTest::line)
                .toList();
    }

    private static String line(ConstraintViolation<?> violation) {
        return violation.getMessageTemplate() + " " + pointer(violation) + " " + violation.getMessage();
    }

    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        violation.getPropertyPath().forEach(node -> {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        });
        return pointer.toString();
    }

    private static List<String> expected(Report<?> report, Severity ernst, Locale taal) {
        return report.findings().stream()
                .filter(finding -> finding.ernst() == ernst)
                .map(finding -> "{" + finding.id() + "} " + finding.plaats() + " " + finding.tekst(taal))
                .toList();
    }

    /** The same request, received otherwise. */
    private static Aanvraag with(Aanvraag aanvraag, Ontvangst ontvangst) throws Exception {
        RecordComponent[] components = aanvraag.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getType() == Ontvangst.class
                    ? ontvangst
                    : components[i].getAccessor().invoke(aanvraag);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = aanvraag.getClass().getConstructor(types);
        return (Aanvraag) constructor.newInstance(values);
    }
}
