package nl.collectief.core.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.core.validation.Waarschuwingen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Constraints for a vendor's own classes")
class ConstraintsTest {

    private static final Validator NL = Constraints.validator(Constraints.NL);
    private static final Validator EN = Constraints.validator(Constraints.EN);

    @Test
    @DisplayName("one for each value type")
    void alle() {
        assertThat(Constraints.all()).extracting(Class::getSimpleName).hasSize(29);
        assertThat(Constraints.all()).allSatisfy(type -> {
            assertThat(Fields.class.getDeclaredField(Constraints.field(type))).isNotNull();
            assertThat(type.getAnnotation(Reference.class)).isNotNull();
        });
    }

    @ParameterizedTest
    @DisplayName("stands on fields, parameters and other annotations: never on a method or a type")
    @MethodSource("constraints")
    void doelen(Class<? extends Annotation> type) {
        assertThat(type.getAnnotation(Target.class).value())
                .containsExactlyInAnyOrder(ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE);
    }

    @ParameterizedTest(name = "{0} accepts {1}")
    @DisplayName("the examples of the reference page that are right are so")
    @MethodSource("right")
    void goed(String veld, String waarde) {
        assertThat(NL.validateValue(Fields.class, veld, waarde)).isEmpty();
    }

    @ParameterizedTest(name = "{0} refuses {1}")
    @DisplayName("those that are wrong get one text in each language, without the value, a key or a placeholder")
    @MethodSource("wrong")
    void fout(String veld, String waarde) {
        String nl = tekst(NL.validateValue(Fields.class, veld, waarde), waarde);
        String en = tekst(EN.validateValue(Fields.class, veld, waarde), waarde);
        assertThat(nl).isNotEqualTo(en);
    }

    private static String tekst(Set<ConstraintViolation<Fields>> overtredingen, String waarde) {
        assertThat(overtredingen).hasSize(1);
        ConstraintViolation<Fields> overtreding = overtredingen.iterator().next();
        assertThat(overtreding.getMessageTemplate()).startsWith("{nl.collectief.core.constraints.");
        String tekst = overtreding.getMessage();
        assertThat(tekst).doesNotContain("{").doesNotContain("}").doesNotContain("$");
        // of one or two characters nothing can be told
        assertThat(waarde.strip().length() < 3 || !tekst.contains(waarde)).isTrue();
        return tekst;
    }

    @ParameterizedTest
    @DisplayName("CT-04: null, nothing and blanks are no wrong answer, but to @Verplicht")
    @MethodSource("constraints")
    void leeg(Class<? extends Annotation> type) {
        boolean verplicht = type == Verplicht.class;
        for (String waarde : new String[] {null, "", " ", "\u00A0\u200B"}) {
            assertThat(NL.validateValue(Fields.class, Constraints.field(type), waarde))
                    .hasSize(verplicht ? 1 : 0);
        }
    }

    @ParameterizedTest
    @DisplayName("CT-05: wrong shape and wrong check digit have texts of their own")
    @CsvSource({
        "burgerservicenummer, 1234567, Vul een burgerservicenummer van 9 cijfers in.",
        "burgerservicenummer, 999990008, Kijk of een cijfer van het burgerservicenummer verkeerd is.",
        "iban, NL91ABNA041716430, Vul een rekeningnummer (IBAN) in met het juiste aantal tekens.",
        "iban, NL92ABNA0417164300, Kijk of een teken van het rekeningnummer (IBAN) verkeerd is.",
        "ibanNederland, NL92ABNA0417164300, Kijk of een teken van het rekeningnummer (IBAN) verkeerd is.",
        "ibanNederland, BE68539007547034, Vul een Nederlands rekeningnummer (IBAN) in.",
        "ibanSepa, TR330006100519786457841326, Vul een rekeningnummer (IBAN) in van een land dat meedoet aan SEPA.",
        "postcode, 1234SA, Kijk of de letters van de postcode kloppen.",
        "addressText, Postbus 12, 'Vul een straat in, geen postbus.'",
        "addressText, Straat van meer dan vierentwintig tekens, Vul een straatnaam van ten hoogste 24 tekens in.",
        "bagNummeraanduiding, 0363010000543210, 'Vul een BAG-nummer van 16 cijfers in, van het soort dat gevraagd is.'",
        "datumOnvolledig, onbekend, 'Vul een datum in, of alleen het jaar, of het jaar en de maand.'",
        "eigenTekst, 999990008, eigen tekst",
        "eigenTekst, 1234567, eigen tekst"
    })
    void teksten(String veld, String waarde, String verwacht) {
        assertThat(NL.validateValue(Fields.class, veld, waarde))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(verwacht);
    }

    @ParameterizedTest
    @DisplayName("what a constraint allows on request is right")
    @CsvSource({
        "ibanNederland, NL20INGB0001234567",
        "ibanSepa, BE68539007547034",
        "iban, TR330006100519786457841326",
        "bagNummeraanduiding, 0363200000415534",
        "datumOnbekend, onbekend",
        "geslachtsnaamUitRegister, .",
        "geslachtsnaamUitRegister, Jans3n"
    })
    void opVerzoek(String veld, String waarde) {
        assertThat(NL.validateValue(Fields.class, veld, waarde)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("what is doubtful speaks in the group of warnings alone, where what is wrong is silent")
    @CsvSource({
        "huisnummertoevoeging, A-2, A/2",
        "addressText, Iași, Postbus 12",
        "aktenummer, 1AA0000, 1AY0001",
        "zaakidentificatie, ZAAK 2026/1, 12345678901234567890123456789012345678901",
        "voornamen, Șerban, Jan3",
        "geslachtsnaam, Șerban, <b>",
        "voorvoegsel, vann, van der van"
    })
    void waarschuwingen(String veld, String twijfel, String fout) {
        assertThat(NL.validateValue(Fields.class, veld, twijfel)).isEmpty();
        assertThat(NL.validateValue(Fields.class, veld, twijfel, Waarschuwingen.class))
                .extracting(ConstraintViolation::getMessageTemplate)
                .singleElement()
                .asString()
                .endsWith(".waarschuwing}");
        assertThat(NL.validateValue(Fields.class, veld, fout, Waarschuwingen.class))
                .isEmpty();
    }

    @Test
    @DisplayName("core-types 17.3: nothing is printed or logged on the way")
    void stil() {
        PrintStream uit = System.out;
        PrintStream fout = System.err;
        ByteArrayOutputStream gevangen = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(gevangen, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(gevangen, true, StandardCharsets.UTF_8));
            Stream.concat(right(), wrong()).forEach(voorbeeld -> {
                Object[] delen = voorbeeld.get();
                NL.validateValue(Fields.class, (String) delen[0], delen[1], Default.class, Waarschuwingen.class);
            });
        } finally {
            System.setOut(uit);
            System.setErr(fout);
        }
        assertThat(gevangen.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    @DisplayName("@Verplicht refuses null, an empty list, map and array, and no other object")
    void verplicht() {
        for (Object leeg : new Object[] {null, List.of(), Map.of(), new int[0], new StringBuilder(" ")}) {
            assertThat(NL.validateValue(Fields.class, "verplichtAnders", leeg)).hasSize(1);
        }
        for (Object vol : new Object[] {0, List.of(1), Map.of(1, 1), new int[1], new StringBuilder("x")}) {
            assertThat(NL.validateValue(Fields.class, "verplichtAnders", vol)).isEmpty();
        }
    }

    @Test
    @DisplayName("on a component of a record it finds once, at that component")
    void component() {
        assertThat(NL.validate(new Fields.Component("1234", List.of())))
                .extracting(overtreding -> overtreding.getPropertyPath().toString())
                .containsExactly("postcode");
    }

    @Test
    @DisplayName("CT-07: more than 10,000 characters are the wrong shape")
    void teLang() {
        assertThat(NL.validateValue(Fields.class, "burgerservicenummer", "999990007" + " ".repeat(9_991)))
                .isEmpty();
        assertThat(NL.validateValue(Fields.class, "burgerservicenummer", "999990007" + " ".repeat(9_992)))
                .hasSize(1);
    }

    static List<Class<? extends Annotation>> constraints() {
        return Constraints.all();
    }

    static Stream<Arguments> right() {
        return Constraints.all().stream()
                .flatMap(type -> Stream.of(type.getAnnotation(Reference.class).right())
                        .map(waarde -> Arguments.of(Constraints.field(type), waarde)));
    }

    static Stream<Arguments> wrong() {
        return Constraints.all().stream()
                .flatMap(type -> Stream.of(type.getAnnotation(Reference.class).wrong())
                        .map(waarde -> Arguments.of(Constraints.field(type), waarde)));
    }
}
