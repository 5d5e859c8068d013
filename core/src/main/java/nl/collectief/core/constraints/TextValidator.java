package nl.collectief.core.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.function.Function;
import nl.collectief.core.Check;
import nl.collectief.core.Normalisation;
import org.jspecify.annotations.Nullable;

/**
 * Judges a text by the check of a value type; wrong shape and wrong check digit have texts of their own.
 *
 * <p>Never changes after the engine made it ready, so thread-safe. Never puts the value in a message.
 *
 * @param <A> the constraint
 */
abstract class TextValidator<A extends Annotation> implements ConstraintValidator<A, CharSequence> {

    private String naam = "";
    private Function<String, Check> check = tekst -> Check.GOED;

    /** The check that a constraint asks for. */
    abstract Function<String, Check> check(A constraint);

    /** The end of the message key for an outcome, unless the constraint has a message of the user's own. */
    String key(Check uitkomst, String tekst) {
        return uitkomst == Check.VORM ? "message" : uitkomst.name().toLowerCase(Locale.ROOT);
    }

    /** The same check with either its warnings alone, or all else. */
    static Function<String, Check> only(boolean waarschuwing, Function<String, Check> check) {
        return tekst -> {
            Check uitkomst = check.apply(tekst);
            return uitkomst == Check.WAARSCHUWING == waarschuwing ? uitkomst : Check.GOED;
        };
    }

    @Override
    public final void initialize(A constraint) {
        naam = constraint.annotationType().getName();
        check = check(constraint);
    }

    @Override
    public final boolean isValid(@Nullable CharSequence waarde, ConstraintValidatorContext context) {
        if (waarde == null) {
            return true;
        }
        String tekst = waarde.toString();
        Check uitkomst = Normalisation.isBlank(tekst) ? Check.GOED : check.apply(tekst);
        if (uitkomst == Check.GOED) {
            return true;
        }
        if (context.getDefaultConstraintMessageTemplate().equals("{" + naam + ".message}")) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{" + naam + "." + key(uitkomst, tekst) + "}")
                    .addConstraintViolation();
        }
        return false;
    }
}
