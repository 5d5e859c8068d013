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
 * The identification of a case. Other characters than we write give a warning. Source: core-types 16.
 */
@Documented
@Constraint(validatedBy = Zaakidentificatie.Validator.class)
@Reference(
        source = "core-types 16; ZGW; StUF-ZKN",
        right = {"0599-2026-0001"},
        wrong = {"12345678901234567890123456789012345678901"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Zaakidentificatie.List.class)
public @interface Zaakidentificatie {

    /** Whether it speaks where the value gives a warning, in the place of where it is wrong. */
    boolean waarschuwing() default false;

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Zaakidentificatie.message}";

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
        Zaakidentificatie[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Zaakidentificatie> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Zaakidentificatie constraint) {
            return only(constraint.waarschuwing(), nl.collectief.core.identificatie.Zaakidentificatie::check);
        }
    }
}
