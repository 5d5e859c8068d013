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
 * A KvK-nummer; may be written with spaces and dots. Source: core-types 4.
 */
@Documented
@Constraint(validatedBy = KvkNummer.Validator.class)
@Reference(
        source = "core-types 4",
        right = {"01173706", "1234.5678"},
        wrong = {"00000000", "1234567", "1234-567"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KvkNummer.List.class)
public @interface KvkNummer {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.KvkNummer.message}";

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
        KvkNummer[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<KvkNummer> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(KvkNummer constraint) {
            return nl.collectief.core.identificatie.KvkNummer::check;
        }
    }
}
