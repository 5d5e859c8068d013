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
 * The identification of a message: a UUID of version 4 or 7. Source: core-types 16.
 */
@Documented
@Constraint(validatedBy = BerichtId.Validator.class)
@Reference(
        source = "core-types 16; RFC 9562",
        right = {"7d444840-9dc0-41d1-b245-5ffdce74fad2", "0190d3a1-7c3e-7b1a-9c41-2f6a5d8e4b10"},
        wrong = {
            "00000000-0000-0000-0000-000000000000",
            "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
            "7d4448409dc041d1b2455ffdce74fad2"
        })
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(BerichtId.List.class)
public @interface BerichtId {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.BerichtId.message}";

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
        BerichtId[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<BerichtId> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(BerichtId constraint) {
            return nl.collectief.core.identificatie.BerichtId::check;
        }
    }
}
