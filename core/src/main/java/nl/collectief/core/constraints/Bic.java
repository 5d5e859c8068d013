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
 * A BIC of eight or eleven letters and digits. Source: core-types 5.
 */
@Documented
@Constraint(validatedBy = Bic.Validator.class)
@Reference(
        source = "core-types 5; ISO 9362",
        right = {"INGBNL2A", "deutdeff500"},
        wrong = {"INGBNL2", "ABNAXX2A"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Bic.List.class)
public @interface Bic {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Bic.message}";

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
        Bic[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Bic> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Bic constraint) {
            return nl.collectief.core.identificatie.Bic::check;
        }
    }
}
