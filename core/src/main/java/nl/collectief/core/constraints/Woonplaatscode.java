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
 * The BAG identification of a woonplaats. Source: core-types 8.
 */
@Documented
@Constraint(validatedBy = Woonplaatscode.Validator.class)
@Reference(
        source = "core-types 8; BAG 7.9",
        right = {"0001", "3594"},
        wrong = {"0000", "359"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Woonplaatscode.List.class)
public @interface Woonplaatscode {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Woonplaatscode.message}";

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
        Woonplaatscode[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Woonplaatscode> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Woonplaatscode constraint) {
            return nl.collectief.core.identificatie.Woonplaatscode::check;
        }
    }
}
