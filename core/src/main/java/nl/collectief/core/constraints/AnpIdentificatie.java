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
 * The number of a person outside the BRP, seventeen digits. Source: messages 2.5.
 */
@Documented
@Constraint(validatedBy = AnpIdentificatie.Validator.class)
@Reference(
        source = "messages 2.5",
        right = {"00001234567890123"},
        wrong = {"1234567890123456", "0000123456789012a"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AnpIdentificatie.List.class)
public @interface AnpIdentificatie {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.AnpIdentificatie.message}";

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
        AnpIdentificatie[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<AnpIdentificatie> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(AnpIdentificatie constraint) {
            return nl.collectief.core.identificatie.AnpIdentificatie::check;
        }
    }
}
