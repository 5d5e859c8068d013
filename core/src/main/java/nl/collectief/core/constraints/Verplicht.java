package nl.collectief.core.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import nl.collectief.core.Normalisation;
import org.jspecify.annotations.Nullable;

/**
 * Must be answered: not null, not a blank text, not an empty list, map or array. Source: core-types CT-04.
 *
 * <p>Unlike {@code NotNull} it does not stand on types, so it goes with {@code Nullable}.
 */
@Documented
@Constraint(validatedBy = Verplicht.Validator.class)
@Reference(
        source = "core-types CT-04",
        right = {"x", "0"},
        wrong = {"", " ", "\u00A0", "\u200B"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Verplicht.List.class)
public @interface Verplicht {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Verplicht.message}";

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
        Verplicht[] value();
    }

    /** Judges the value. */
    final class Validator implements ConstraintValidator<Verplicht, Object> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Object waarde, ConstraintValidatorContext context) {
            if (waarde instanceof CharSequence tekst) {
                return !Normalisation.isBlank(tekst.toString());
            }
            if (waarde instanceof Collection<?> lijst) {
                return !lijst.isEmpty();
            }
            if (waarde instanceof Map<?, ?> map) {
                return !map.isEmpty();
            }
            return waarde != null && (!waarde.getClass().isArray() || Array.getLength(waarde) > 0);
        }
    }
}
