package nl.collectief.brp;

import java.time.LocalDate;
import nl.collectief.brp.regel.Wetsregels;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.DienstDefinition;
import nl.collectief.core.zaak.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Bewijs van in leven zijn.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Bewijs van in leven zijn aanvragen, 31-10-2016.
 */
public final class BewijsInLevenDienst extends Dienst<BewijsInLeven> {

    /** Key of the form. */
    public static final String FORMULIER = "bewijsInLeven";

    /** The service; its form and rules are loaded once. */
    public BewijsInLevenDienst() {
        super(Definition.DEFINITION);
    }

    /** The rules are chosen by the day of receipt. */
    @Override
    protected @Nullable LocalDate peildatum(BewijsInLeven bewijs) {
        return null;
    }

    @Override
    protected BewijsInLeven met(BewijsInLeven bewijs, Ontvangst ontvangst) {
        return bewijs.toBuilder().ontvangst(ontvangst).build();
    }

    @Override
    protected Zaak zaak(BewijsInLeven bewijs, CaseBasis basis) {
        return BewijsInLevenZaak.van(bewijs, basis);
    }

    /** Loaded when the first service is made, and shared: form, rules and texts never change. */
    private static final class Definition {
        static final DienstDefinition<BewijsInLeven> DEFINITION = DienstDefinition.laad(
                BewijsInLeven.class,
                BewijsInLevenDienst.class::getResourceAsStream,
                FORMULIER,
                Wetsregels.BEWIJS_IN_LEVEN);
    }
}
