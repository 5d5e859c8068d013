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
import nl.collectief.core.tabel.Tabellen;

/**
 * A code of table 34. Whether it is valid on a date is not judged. Source: core-types 9.
 */
@Documented
@Constraint(validatedBy = Landcode.Validator.class)
@Reference(
        source = "core-types 9; table 34",
        right = {"6030", "9089"},
        wrong = {"NL", "60300", "9999x"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Landcode.List.class)
public @interface Landcode {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Landcode.message}";

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
        Landcode[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Landcode> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Landcode constraint) {
            return tekst -> TableCheck.check(Tabellen.landen(), tekst);
        }
    }
}
