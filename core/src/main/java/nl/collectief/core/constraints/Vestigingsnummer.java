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
 * A vestigingsnummer of twelve digits. Source: core-types 4.
 */
@Documented
@Constraint(validatedBy = Vestigingsnummer.Validator.class)
@Reference(
        source = "core-types 4",
        right = {"000037178598"},
        wrong = {"000000000000", "00003717859"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Vestigingsnummer.List.class)
public @interface Vestigingsnummer {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Vestigingsnummer.message}";

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
        Vestigingsnummer[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Vestigingsnummer> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Vestigingsnummer constraint) {
            return nl.collectief.core.identificatie.Vestigingsnummer::check;
        }
    }
}
