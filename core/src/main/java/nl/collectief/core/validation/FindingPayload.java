package nl.collectief.core.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.jspecify.annotations.Nullable;

/** Hands a finding along to a Hibernate Validator that is there; another engine does without. */
final class FindingPayload {

    private static final String NAAM = "finding";

    private FindingPayload() {}

    /**
     * Begins the violation of a finding, which it carries as dynamic payload and as a variable.
     *
     * <p>A message parameter would not do: the engine keeps its text alone.
     */
    static ConstraintViolationBuilder bouwer(Finding finding, ConstraintValidatorContext context) {
        String sjabloon = "{" + finding.id() + "}";
        try {
            return Hibernate.bouwer(finding, sjabloon, context);
        } catch (ValidationException | NoClassDefFoundError e) {
            // another engine: the rule ID and the place are all it can carry
            return context.buildConstraintViolationWithTemplate(sjabloon);
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
        static ConstraintViolationBuilder bouwer(Finding finding, String sjabloon, ConstraintValidatorContext context) {
            HibernateConstraintValidatorContext eigen = context.unwrap(HibernateConstraintValidatorContext.class);
            eigen.withDynamicPayload(finding).addExpressionVariable(NAAM, finding);
            return eigen.buildConstraintViolationWithTemplate(sjabloon)
                    .enableExpressionLanguage(ExpressionLanguageFeatureLevel.VARIABLES);
        }

        static @Nullable Finding finding(MessageInterpolator.Context context) {
            return context.unwrap(HibernateMessageInterpolatorContext.class)
                                    .getExpressionVariables()
                                    .get(NAAM)
                            instanceof Finding finding
                    ? finding
                    : null;
        }
    }
}
