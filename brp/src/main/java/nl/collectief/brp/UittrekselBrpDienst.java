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
 * Uittreksel uit de Basisregistratie Personen (BRP) aanvragen.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Uittreksel uit de BRP aanvragen, 31-10-2016; Wbrp 2.55.
 */
public final class UittrekselBrpDienst extends Dienst<UittrekselBrp> {

    /** Key of the form. */
    public static final String FORMULIER = "uittrekselBrp";

    /** The service; its form and rules are loaded once. */
    public UittrekselBrpDienst() {
        super(Definition.DEFINITION);
    }

    /** The rules are chosen by the aanvraagdatum. */
    @Override
    protected @Nullable LocalDate peildatum(UittrekselBrp aanvraag) {
        return null;
    }

    @Override
    protected UittrekselBrp met(UittrekselBrp aanvraag, Ontvangst ontvangst) {
        return aanvraag.toBuilder().ontvangst(ontvangst).build();
    }

    @Override
    protected Zaak zaak(UittrekselBrp aanvraag, CaseBasis basis) {
        return UittrekselBrpZaak.van(aanvraag, basis);
    }

    /** Loaded when the first service is made, and shared: form, rules and texts never change. */
    private static final class Definition {
        static final DienstDefinition<UittrekselBrp> DEFINITION = DienstDefinition.laad(
                UittrekselBrp.class,
                UittrekselBrpDienst.class::getResourceAsStream,
                FORMULIER,
                Wetsregels.UITTREKSEL_BRP);
    }
}
