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
 * An e-mail address, narrower than {@code Email} of Jakarta Validation. Source: core-types 10.
 */
@Documented
@Constraint(validatedBy = Emailadres.Validator.class)
@Reference(
        source = "core-types 10; RFC 5321",
        right = {"jan@example.nl", "j.de-boer+test@sub.example.co.uk"},
        wrong = {"jan@localhost", "jan@[127.0.0.1]", "jan example@x.nl"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Emailadres.List.class)
public @interface Emailadres {

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.Emailadres.message}";

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
        Emailadres[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<Emailadres> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(Emailadres constraint) {
            return nl.collectief.core.persoon.Emailadres::check;
        }
    }
}
