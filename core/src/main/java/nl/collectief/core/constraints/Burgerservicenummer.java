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
import nl.collectief.core.identificatie.Bsn;

/**
 * A burgerservicenummer; may be written with spaces, dots and hyphens. Source: core-types 1.
 */
@Documented
@Constraint(validatedBy = Burgerservicenummer.Validator.class)
@Reference(
        source = "core-types 1; LO 01.20; Wabb art. 1",
        right = {"999990007", "1112.22.333", "10000008"},
        wrong = {"999990008", "000000000", "1234567", "12345678a"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Burgerservicenummer.List.class)
public @interface Burgerservicenummer {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Burgerservicenummer.message}";

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
        Burgerservicenummer[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Burgerservicenummer> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Burgerservicenummer constraint) {
            return Bsn::check;
        }
    }
}
