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
import nl.collectief.core.adres.AddressPart;

/**
 * A part of an address that is free text. A character outside MES-1 gives a warning. Source: core-types 7.
 */
@Documented
@Constraint(validatedBy = AddressText.Validator.class)
@Reference(
        source = "core-types 7; LO 08, 11, 12 and 13",
        right = {"Lange Lijnbaan"},
        wrong = {"Straat van meer dan vierentwintig tekens", "Postbus 12"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AddressText.List.class)
public @interface AddressText {

    /** Which part it is. */
    AddressPart value();

    /** Whether it speaks where the value gives a warning, in the place of where it is wrong. */
    boolean waarschuwing() default false;

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.AddressText.message}";

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
        AddressText[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<AddressText> {

        private String deel = "";

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(AddressText constraint) {
            deel = constraint.value().name();
            return only(constraint.waarschuwing(), constraint.value()::check);
        }

        @Override
        String key(Check uitkomst, String tekst) {
            return uitkomst == Check.VORM ? deel + ".message" : super.key(uitkomst, tekst);
        }
    }
}
