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
 * A house letter. Source: core-types 7.
 */
@Documented
@Constraint(validatedBy = Huisletter.Validator.class)
@Reference(
        source = "core-types 7; BAG 11.30; LO 11.30",
        right = {"A", "a"},
        wrong = {"AB", "1"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Huisletter.List.class)
public @interface Huisletter {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Huisletter.message}";

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
        Huisletter[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Huisletter> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Huisletter constraint) {
            return nl.collectief.core.adres.Huisletter::check;
        }
    }
}
