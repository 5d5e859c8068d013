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
 * An RSIN of nine digits; never padded. Source: core-types 3.
 */
@Documented
@Constraint(validatedBy = Rsin.Validator.class)
@Reference(
        source = "core-types 3",
        right = {"002564440", "123456782"},
        wrong = {"002564441", "000000000", "00256444"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Rsin.List.class)
public @interface Rsin {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Rsin.message}";

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
        Rsin[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Rsin> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Rsin constraint) {
            return nl.collectief.core.identificatie.Rsin::check;
        }
    }
}
