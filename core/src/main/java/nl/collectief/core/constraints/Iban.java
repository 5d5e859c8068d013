package nl.collectief.core.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Function;
import nl.collectief.core.Check;

/**
 * An IBAN; may be written with spaces and in small letters. Source: core-types 5.
 */
@Documented
@Constraint(validatedBy = Iban.Validator.class)
@Reference(
        source = "core-types 5; ISO 13616",
        right = {"NL20INGB0001234567", "nl91 abna 0417 1643 00", "BE68539007547034"},
        wrong = {"NL92ABNA0417164300", "NL91ABNA041716430", "XX91ABNA0417164300"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Iban.List.class)
public @interface Iban {

    /** Where the account must be held. */
    Gebied gebied() default Gebied.WERELD;

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Iban.message}";

    /** The groups of the constraint. */
    Class<?>[] groups() default {};

    /** The payload of the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** More than one on one element, for groups of their own. */
    @Documented
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The constraints. */
        Iban[] value();
    }

    /** An area of banks. */
    enum Gebied {
        /** Anywhere. */
        WERELD,
        /** A country that takes part in SEPA. */
        SEPA,
        /** The Netherlands. */
        NEDERLAND
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Iban> {

        private Gebied gebied = Gebied.WERELD;

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Iban constraint) {
            gebied = constraint.gebied();
            return tekst -> {
                Check uitkomst = nl.collectief.core.identificatie.Iban.check(tekst);
                return isElders(uitkomst, tekst) ? Check.CONTROLE : uitkomst;
            };
        }

        @Override
        String key(Check uitkomst, String tekst) {
            boolean elders = isElders(nl.collectief.core.identificatie.Iban.check(tekst), tekst);
            return elders ? gebied.name() + ".gebied" : super.key(uitkomst, tekst);
        }

        private boolean isElders(Check uitkomst, String tekst) {
            return uitkomst == Check.GOED
                    && !switch (gebied) {
                        case WERELD -> true;
                        case SEPA ->
                            nl.collectief.core.identificatie.Iban.parse(tekst).isSepa();
                        case NEDERLAND ->
                            nl.collectief.core.identificatie.Iban.parse(tekst)
                                    .land()
                                    .equals("NL");
                    };
        }
    }
}
