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
 * The surname of a person, without its prefix. A character outside MES-1 gives a warning. Source: core-types 14.
 */
@Documented
@Constraint(validatedBy = Geslachtsnaam.Validator.class)
@Reference(
        source = "core-types 14; LO 02",
        right = {"de Vries-Öztürk", "O'Neill"},
        wrong = {"Jan3", "<b>", "."})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Geslachtsnaam.List.class)
public @interface Geslachtsnaam {

    /** Whether it comes from a register, which may have kept it less well than a person types it. */
    boolean uitRegister() default false;

    /** Whether it speaks where the value gives a warning, in the place of where it is wrong. */
    boolean waarschuwing() default false;

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Geslachtsnaam.message}";

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
        Geslachtsnaam[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Geslachtsnaam> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Geslachtsnaam constraint) {
            return only(
                    constraint.waarschuwing(),
                    constraint.uitRegister()
                            ? nl.collectief.core.persoon.Geslachtsnaam::checkUitRegister
                            : nl.collectief.core.persoon.Geslachtsnaam::check);
        }
    }
}
