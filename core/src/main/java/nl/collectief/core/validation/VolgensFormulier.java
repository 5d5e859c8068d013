package nl.collectief.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The door of Jakarta Bean Validation: each finding of a service on its request becomes one violation, at the same
 * place, with the rule ID as message template.
 *
 * <p>A request carries it twice: fouten in the default group, waarschuwingen in {@link Waarschuwingen}, so that a
 * default {@code validate} never refuses on a warning.
 */
@Documented
@Constraint(validatedBy = VolgensFormulierValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(VolgensFormulier.Copies.class)
public @interface VolgensFormulier {

    /** The service that judges; its class has a public constructor without parameters. */
    Class<? extends RequestValidator<?>> value();

    /** Which findings it hands out. */
    Severity ernst() default Severity.FOUT;

    /** Never shown: each finding brings its own text. */
    String message() default "{nl.collectief.core.validation.VolgensFormulier.message}";

    /** The groups of the constraint. */
    Class<?>[] groups() default {};

    /** The payload of the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** More than one on one request: one for each severity. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Copies {

        /** The constraints. */
        VolgensFormulier[] value();
    }
}
