package nl.collectief.verhuis;

import java.time.LocalDate;
import nl.collectief.core.Text;
import nl.collectief.core.aanvraag.Ontvangst;
import org.jspecify.annotations.Nullable;

/**
 * A date the register will hold, which is not always the date that was filled in.
 *
 * @param datum the date
 * @param reden why this date, in a sentence
 * @param bron the article it rests on
 */
public record DerivedDate(LocalDate datum, Text reden, String bron) {

    private static final Text OP_TIJD = new Text(
            "U gaf de verhuizing op tijd door. Daarom telt de dag van de verhuizing.",
            "You reported the move in time. So the day of the move counts.");
    private static final Text TE_LAAT = new Text(
            "U gaf de verhuizing te laat door. Daarom telt de dag van de aangifte.",
            "You reported the move late. So the day of the report counts.");
    private static final Text VERTREK = new Text(
            "Bij vertrek telt altijd de dag van de aangifte.", "For a departure the day of the report counts.");

    /**
     * The day the new address begins: element 10.30 (VRH-022). A later day than today is recorded on that day.
     *
     * @return null when the day of the move is not answered
     */
    public static @Nullable DerivedDate datumAanvangAdreshouding(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst) {
        LocalDate verhuisdatum = verhuizing.verhuisdatum();
        if (verhuisdatum == null) {
            return null;
        }
        LocalDate vandaag = ontvangst.vandaag();
        boolean teLaat = vandaag.isAfter(
                TermijnAangifte.verhuizing(verhuisdatum, ontvangst.kalender()).laatsteDag());
        return teLaat
                ? new DerivedDate(vandaag, TE_LAAT, "Wbrp 2.20(3)(b)")
                : new DerivedDate(verhuisdatum, OP_TIJD, "Wbrp 2.20(3)(a)");
    }

    /** The day the departure is recorded: that of the aangifte (VRH-072). */
    public static DerivedDate datumVertrekTeRegistreren(Ontvangst ontvangst) {
        return new DerivedDate(ontvangst.vandaag(), VERTREK, "Wbrp 2.21(3)");
    }
}
