package nl.collectief.verhuis;

import java.time.LocalDate;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.DienstDefinition;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.verhuis.regel.Wetsregels;
import org.jspecify.annotations.Nullable;

/**
 * Toestemming hoofdbewoner inwoning.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Toestemming hoofdbewoner inwoning, 31-10-2016.
 */
public final class ToestemmingDienst extends Dienst<ToestemmingInwoning> {

    /** Key of the form. */
    public static final String FORMULIER = "toestemmingInwoning";

    /** The service; its form and rules are loaded once. */
    public ToestemmingDienst() {
        super(Definition.DEFINITION);
    }

    /** The rules are chosen by the day of aangifte. */
    @Override
    protected @Nullable LocalDate peildatum(ToestemmingInwoning toestemming) {
        return null;
    }

    @Override
    protected ToestemmingInwoning met(ToestemmingInwoning toestemming, Ontvangst ontvangst) {
        return toestemming.toBuilder().ontvangst(ontvangst).build();
    }

    @Override
    protected Zaak zaak(ToestemmingInwoning toestemming, CaseBasis basis) {
        return ToestemmingZaak.van(toestemming, basis);
    }

    /** Loaded when the first service is made, and shared: form, rules and texts never change. */
    private static final class Definition {
        static final DienstDefinition<ToestemmingInwoning> DEFINITION = DienstDefinition.laad(
                ToestemmingInwoning.class,
                ToestemmingDienst.class::getResourceAsStream,
                FORMULIER,
                Wetsregels.TOESTEMMING);
    }
}
