package nl.collectief.core.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * A message interpolator that says our findings in words and needs no Expression Language.
 *
 * <p>A template it does not know goes to the interpolator it was made with.
 */
public final class FindingInterpolator implements MessageInterpolator {

    private final Texts teksten;
    private final MessageInterpolator ander;
    private final Locale taal;

    private FindingInterpolator(Texts teksten, MessageInterpolator ander, Locale taal) {
        this.teksten = teksten;
        this.ander = ander;
        this.taal = taal;
    }

    /**
     * An interpolator for these texts that leaves every other template as it is.
     *
     * @param taal the language when the caller names none
     */
    public static FindingInterpolator van(Texts teksten, Locale taal) {
        return new FindingInterpolator(teksten, new Letterlijk(), taal);
    }

    /** The same, with another interpolator for the templates of others. */
    public FindingInterpolator anders(MessageInterpolator interpolator) {
        return new FindingInterpolator(teksten, interpolator, taal);
    }

    @Override
    public String interpolate(String sjabloon, Context context) {
        return interpolate(sjabloon, context, taal);
    }

    @Override
    public String interpolate(String sjabloon, Context context, Locale gevraagd) {
        Finding finding = FindingPayload.finding(context);
        if (finding != null) {
            return finding.tekst(gevraagd);
        }
        boolean sleutel = sjabloon.startsWith("{") && sjabloon.endsWith("}");
        String tekst = sleutel ? teksten.sjabloon(sjabloon.substring(1, sjabloon.length() - 1), gevraagd) : null;
        return tekst == null ? ander.interpolate(sjabloon, context, gevraagd) : tekst;
    }

    /** Leaves a template as it is. */
    private static final class Letterlijk implements MessageInterpolator {
        @Override
        public String interpolate(String sjabloon, Context context) {
            return sjabloon;
        }

        @Override
        public String interpolate(String sjabloon, Context context, Locale taal) {
            return sjabloon;
        }
    }
}
