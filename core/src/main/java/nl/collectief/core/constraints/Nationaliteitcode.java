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
 * A code of table 32. Whether it is valid on a date is not judged. Source: core-types 9.
 */
@Documented
@Constraint(validatedBy = Nationaliteitcode.Validator.class)
@Reference(
        source = "core-types 9; table 32",
        right = {"0001", "0499"},
        wrong = {"NL", "1"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Nationaliteitcode.List.class)
public @interface Nationaliteitcode {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Nationaliteitcode.message}";

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
        Nationaliteitcode[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Nationaliteitcode> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Nationaliteitcode constraint) {
            return tekst -> TableCheck.check(Tabellen.nationaliteiten(), tekst);
        }
    }
}
