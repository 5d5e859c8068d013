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
 * A telephone number on which a person can be reached. Source: core-types 10.
 */
@Documented
@Constraint(validatedBy = Telefoonnummer.Validator.class)
@Reference(
        source = "core-types 10; E.164",
        right = {"06-12345678", "+31 (0)20 753 0523", "+32470123456"},
        wrong = {"112", "061234567", "0900-1234567"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Telefoonnummer.List.class)
public @interface Telefoonnummer {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Telefoonnummer.message}";

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
        Telefoonnummer[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Telefoonnummer> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Telefoonnummer constraint) {
            return nl.collectief.core.persoon.Telefoonnummer::check;
        }
    }
}
