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
 * The given names of a person. A character outside MES-1 gives a warning. Source: core-types 14.
 */
@Documented
@Constraint(validatedBy = Voornamen.Validator.class)
@Reference(
        source = "core-types 14; LO 02",
        right = {"Anne-Marie", "Núñez"},
        wrong = {"Jan3", "<b>", "."})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Voornamen.List.class)
public @interface Voornamen {

    /** Whether it comes from a register, which may have kept it less well than a person types it. */
    boolean uitRegister() default false;

    /** Whether it speaks where the value gives a warning, in the place of where it is wrong. */
    boolean waarschuwing() default false;

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Voornamen.message}";

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
        Voornamen[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Voornamen> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Voornamen constraint) {
            return only(
                    constraint.waarschuwing(),
                    constraint.uitRegister()
                            ? nl.collectief.core.persoon.Voornamen::checkUitRegister
                            : nl.collectief.core.persoon.Voornamen::check);
        }
    }
}
