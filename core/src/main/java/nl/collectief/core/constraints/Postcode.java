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
 * A Dutch postcode; may be written with spaces and in small letters. Source: core-types 6.
 */
@Documented
@Constraint(validatedBy = Postcode.Validator.class)
@Reference(
        source = "core-types 6; BAG 11.60",
        right = {"2628HJ", "2628 hj"},
        wrong = {"0123AB", "1234SA", "1234A"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Postcode.List.class)
public @interface Postcode {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Postcode.message}";

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
        Postcode[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Postcode> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Postcode constraint) {
            return nl.collectief.core.adres.Postcode::check;
        }
    }
}
