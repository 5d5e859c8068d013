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
 * A code of table 33 that is or was a gemeente, so not 0000 or 1999. Whether it is valid on a date is not judged. Source: core-types 9.
 */
@Documented
@Constraint(validatedBy = Gemeentecode.Validator.class)
@Reference(
        source = "core-types 9; table 33",
        right = {"0599", "0457"},
        wrong = {"0000", "1999", "363", "GM0363"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Gemeentecode.List.class)
public @interface Gemeentecode {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Gemeentecode.message}";

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
        Gemeentecode[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Gemeentecode> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Gemeentecode constraint) {
            return TableCheck::gemeente;
        }
    }
}
