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
 * An addition to a house number. With a space or a hyphen it gives a warning. Source: core-types 7.
 */
@Documented
@Constraint(validatedBy = Huisnummertoevoeging.Validator.class)
@Reference(
        source = "core-types 7; BAG 11.40; LO 11.40",
        right = {"bis", "2", "A-2"},
        wrong = {"ABCDE", "1/2"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Huisnummertoevoeging.List.class)
public @interface Huisnummertoevoeging {

    /** Whether it speaks where the value gives a warning, in the place of where it is wrong. */
    boolean waarschuwing() default false;

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Huisnummertoevoeging.message}";

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
        Huisnummertoevoeging[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Huisnummertoevoeging> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Huisnummertoevoeging constraint) {
            return only(constraint.waarschuwing(), nl.collectief.core.adres.Huisnummertoevoeging::check);
        }
    }
}
