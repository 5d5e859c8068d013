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
 * A house number, 1 to 99999. Source: core-types 7.
 */
@Documented
@Constraint(validatedBy = Huisnummer.Validator.class)
@Reference(
        source = "core-types 7; BAG 11.20; LO 11.20",
        right = {"1", "99999"},
        wrong = {"0", "007", "12a"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Huisnummer.List.class)
public @interface Huisnummer {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Huisnummer.message}";

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
        Huisnummer[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Huisnummer> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Huisnummer constraint) {
            return nl.collectief.core.adres.Huisnummer::check;
        }
    }
}
