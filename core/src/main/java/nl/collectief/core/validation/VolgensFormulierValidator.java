package nl.collectief.core.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import nl.collectief.core.aanvraag.Aanvraag;
import org.jspecify.annotations.Nullable;

/** Hands the findings of a service to Bean Validation. Stateless after initialisation, so thread-safe. */
public final class VolgensFormulierValidator implements ConstraintValidator<VolgensFormulier, Aanvraag> {

    private @Nullable RequestValidator<Aanvraag> keuring;
    private Severity ernst = Severity.FOUT;

    /** Made by the Bean Validation engine. */
    public VolgensFormulierValidator() {}

    @Override
    @SuppressWarnings("unchecked") // the annotation stands on the request that its service judges
    public void initialize(VolgensFormulier volgens) {
        ernst = volgens.ernst();
        try {
            keuring = (RequestValidator<Aanvraag>)
                    volgens.value().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(volgens.value().getName(), e);
        }
    }

    @Override
    public boolean isValid(@Nullable Aanvraag aanvraag, ConstraintValidatorContext context) {
        RequestValidator<Aanvraag> eigen = keuring;
        if (aanvraag == null || eigen == null) {
            return true;
        }
        ClockProvider klok = context.getClockProvider();
        boolean geldig = true;
        for (Finding finding : eigen.validate(aanvraag, klok).findings()) {
            if (finding.ernst() == ernst) {
                geldig = false;
                meld(finding, context);
            }
        }
        if (!geldig) {
            context.disableDefaultConstraintViolation();
        }
        return geldig;
    }

    private static void meld(Finding finding, ConstraintValidatorContext context) {
        ViolationPath.meld(finding.plaats(), FindingPayload.bouwer(finding, context));
    }
}
