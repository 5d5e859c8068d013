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
 * A date of which parts may be unknown, as {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy}. Source: core-types 12.
 */
@Documented
@Constraint(validatedBy = DatumOnvolledig.Validator.class)
@Reference(
        source = "core-types 12",
        right = {"1980-05-13", "1980-05", "1980"},
        wrong = {"1980-02-30", "19800500", "onbekend", "13-05-1980"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DatumOnvolledig.List.class)
public @interface DatumOnvolledig {

    /** Whether the word {@code onbekend} is an answer. */
    boolean onbekend() default false;

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.DatumOnvolledig.message}";

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
        DatumOnvolledig[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<DatumOnvolledig> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(DatumOnvolledig constraint) {
            return tekst -> nl.collectief.core.datum.DatumOnvolledig.lees(tekst)
                            .filter(datum -> constraint.onbekend() || !datum.isOnbekend())
                            .isPresent()
                    ? Check.GOED
                    : Check.VORM;
        }
    }
}
