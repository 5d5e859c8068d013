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
 * The prefix of a surname. One that table 36 does not know gives a warning. Source: core-types 14.
 */
@Documented
@Constraint(validatedBy = Voorvoegsel.Validator.class)
@Reference(
        source = "core-types 14; LO 02.30; table 36",
        right = {"van der", "Op Den", "d'"},
        wrong = {"van der van", "v4n"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Voorvoegsel.List.class)
public @interface Voorvoegsel {

    /** Whether it speaks where the value gives a warning, in the place of where it is wrong. */
    boolean waarschuwing() default false;

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Voorvoegsel.message}";

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
        Voorvoegsel[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Voorvoegsel> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Voorvoegsel constraint) {
            return only(constraint.waarschuwing(), nl.collectief.core.persoon.Voorvoegsel::check);
        }
    }
}
