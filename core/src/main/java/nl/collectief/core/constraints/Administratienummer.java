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
 * An administratienummer. Source: core-types 2.
 */
@Documented
@Constraint(validatedBy = Administratienummer.Validator.class)
@Reference(
        source = "core-types 2; LO 01.10; Wet BRP art. 4.9",
        right = {"1012030479", "5398948626"},
        wrong = {"0101010101", "1012031170", "101203047"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Administratienummer.List.class)
public @interface Administratienummer {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Administratienummer.message}";

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
        Administratienummer[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Administratienummer> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Administratienummer constraint) {
            return nl.collectief.core.identificatie.Administratienummer::check;
        }
    }
}
