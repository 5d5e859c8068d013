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
 * The number of a deed as the BRP keeps it. Digits that are all zero give a warning. Source: core-types 11.
 */
@Documented
@Constraint(validatedBy = Aktenummer.Validator.class)
@Reference(
        source = "core-types 11; LO 81.20; table 39",
        right = {"1AA0100", "2BG0007", "1ZA0015"},
        wrong = {"4AA0001", "2AH0001", "1AA001"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Aktenummer.List.class)
public @interface Aktenummer {

    /** Whether it speaks where the value gives a warning, in the place of where it is wrong. */
    boolean waarschuwing() default false;

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Aktenummer.message}";

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
        Aktenummer[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Aktenummer> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Aktenummer constraint) {
            return only(constraint.waarschuwing(), nl.collectief.core.identificatie.Aktenummer::check);
        }
    }
}
