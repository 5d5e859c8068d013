package nl.collectief.core.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.function.Function;
import nl.collectief.core.Check;
import nl.collectief.core.identificatie.BagObjecttype;

/**
 * A BAG identification of sixteen digits. Source: core-types 8.
 */
@Documented
@Constraint(validatedBy = BagIdentificatie.Validator.class)
@Reference(
        source = "core-types 8; BAG 7.9",
        right = {"0363010000543210", "0363200000415534"},
        wrong = {"0363040000543210", "036301000054321", "0000000000000000"})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(BagIdentificatie.List.class)
public @interface BagIdentificatie {

    /** The kinds of object it may name, each once; none is every kind. */
    BagObjecttype[] value() default {};

    /** The message key, or a text of your own. */
    String message() default "{nl.collectief.core.constraints.BagIdentificatie.message}";

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
        BagIdentificatie[] value();
    }

    /** Judges the text. */
    final class Validator extends TextValidator<BagIdentificatie> {

        /** Made by the Bean Validation engine. */
        public Validator() {}

        @Override
        Function<String, Check> check(BagIdentificatie constraint) {
            Set<BagObjecttype> soorten =
                    constraint.value().length == 0 ? Set.of(BagObjecttype.values()) : Set.of(constraint.value());
            return tekst -> nl.collectief.core.identificatie.BagIdentificatie.check(tekst, soorten);
        }
    }
}
