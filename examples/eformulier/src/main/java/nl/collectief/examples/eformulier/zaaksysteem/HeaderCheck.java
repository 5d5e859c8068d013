package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.Objects;
import java.util.regex.Pattern;
import nl.collectief.core.stuf.Systeem;
import org.jspecify.annotations.Nullable;

/** Holds stuurgegevens and parameters against the standard: complete, of this operation, and for us. */
final class HeaderCheck {

    private static final Pattern MOMENT = Pattern.compile("[0-9]{8,17}");
    private static final int MAX_NUMBER = 40;

    private final Systeem self;

    /**
     * A check.
     *
     * @param self who we are
     */
    HeaderCheck(Systeem self) {
        this.self = self;
    }

    MessageKey check(Operation operation, Stuurgegevens stuur) throws Refusal {
        kind(operation, stuur);
        Systeem zender = system(stuur.zender(), "zender");
        Systeem ontvanger = system(stuur.ontvanger(), "ontvanger");
        String nummer = number(stuur.referentienummer());
        if (!isMoment(stuur.tijdstipBericht())) {
            throw Refusal.notConform("Het tijdstipBericht in de stuurgegevens is geen tijdstip.");
        }
        if (!Stuurgegevens.isSame(ontvanger, self)) {
            throw new Refusal(StufFault.RECEIVER_UNKNOWN, "Het bericht is niet voor dit zaaksysteem.");
        }
        return MessageKey.of(zender, nummer);
    }

    private static String number(@Nullable String referentienummer) throws Refusal {
        if (referentienummer == null || !isNumber(referentienummer)) {
            throw Refusal.notConform("De stuurgegevens missen een referentienummer van 1 tot 40 tekens.");
        }
        return referentienummer;
    }

    private static void kind(Operation operation, Stuurgegevens stuur) throws Refusal {
        if (!operation.berichtcode().equals(stuur.berichtcode())) {
            throw new Refusal(
                    StufFault.CODE_UNKNOWN, "De berichtcode in de stuurgegevens hoort niet bij deze operatie.");
        }
        if (!Objects.equals(operation.functie(), stuur.functie())) {
            throw new Refusal(
                    StufFault.FUNCTION_UNKNOWN, "De functie in de stuurgegevens hoort niet bij deze operatie.");
        }
        if (!Objects.equals(operation.entiteittype(), stuur.entiteittype())) {
            throw new Refusal(
                    StufFault.ENTITY_UNKNOWN, "Het entiteittype in de stuurgegevens hoort niet bij deze operatie.");
        }
    }

    private static Systeem system(@Nullable Systeem systeem, String element) throws Refusal {
        if (systeem == null) {
            throw Refusal.notConform("De stuurgegevens missen de applicatie van de %s.", element);
        }
        if (!isWithinLimits(systeem)) {
            throw Refusal.notConform("De %s in de stuurgegevens is te lang of te kort.", element);
        }
        return systeem;
    }

    /** Whether the parts of a system have the lengths of the schema. */
    static boolean isWithinLimits(Systeem systeem) {
        return Texts.isWithin(systeem.applicatie(), 3, 50)
                && isShort(systeem.organisatie(), 200)
                && isShort(systeem.administratie(), 50)
                && isShort(systeem.gebruiker(), 100);
    }

    private static boolean isShort(@Nullable String text, int most) {
        return text == null || Texts.isWithin(text, 0, most);
    }

    /** Whether a text can be the number of a message. */
    static boolean isNumber(@Nullable String referentienummer) {
        return referentienummer != null && Texts.isWithin(referentienummer, 1, MAX_NUMBER);
    }

    private static boolean isMoment(@Nullable String tijdstip) {
        return tijdstip != null && MOMENT.matcher(tijdstip).matches() && Texts.date(tijdstip.substring(0, 8)) != null;
    }
}
