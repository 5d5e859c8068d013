package nl.collectief.core.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.jspecify.annotations.Nullable;

/** Hands a finding along to a Hibernate Validator that is there; another engine does without. */
final class FindingPayload {

    private static final String NAAM = "finding";

    private FindingPayload() {}

    /** The finding becomes the dynamic payload and a message parameter of the violation that is built next. */
    static void geefDoor(Finding finding, ConstraintValidatorContext context) {
        try {
            Hibernate.geefDoor(finding, context);
        } catch (ValidationException | NoClassDefFoundError e) {
            // another engine: the rule ID and the place are all it can carry
        }
    }

    /** The finding behind a violation, as far as the engine carried it. */
    static @Nullable Finding finding(MessageInterpolator.Context context) {
        try {
            return Hibernate.finding(context);
        } catch (ValidationException | NoClassDefFoundError e) {
            return null;
        }
    }

    /** Loaded only when it is asked for, so that the class of another engine's absence does no harm. */
    private static final class Hibernate {
        static void geefDoor(Finding finding, ConstraintValidatorContext context) {
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .withDynamicPayload(finding)
                    .addMessageParameter(NAAM, finding);
        }

        static @Nullable Finding finding(MessageInterpolator.Context context) {
            return context.unwrap(HibernateMessageInterpolatorContext.class)
                                    .getMessageParameters()
                                    .get(NAAM)
                            instanceof Finding finding
                    ? finding
                    : null;
        }
    }
}
