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
 * Uittreksel of afschrift uit de Burgerlijke Stand aanvragen.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Uittreksel / afschrift uit de Burgerlijke Stand aanvragen, 31-10-2016; BW 1:23b.
 */
public final class UittrekselBurgerlijkeStandDienst extends Dienst<UittrekselBurgerlijkeStand> {

    /** Key of the form. */
    public static final String FORMULIER = "uittrekselBurgerlijkeStand";

    /** The service; its form and rules are loaded once. */
    public UittrekselBurgerlijkeStandDienst() {
        super(Definition.DEFINITION);
    }

    /** The rules are chosen by the aanvraagdatum. */
    @Override
    protected @Nullable LocalDate peildatum(UittrekselBurgerlijkeStand aanvraag) {
        return null;
    }

    @Override
    protected UittrekselBurgerlijkeStand met(UittrekselBurgerlijkeStand aanvraag, Ontvangst ontvangst) {
        return aanvraag.toBuilder().ontvangst(ontvangst).build();
    }

    @Override
    protected Zaak zaak(UittrekselBurgerlijkeStand aanvraag, CaseBasis basis) {
        return UittrekselBurgerlijkeStandZaak.van(aanvraag, basis);
    }

    /** Loaded when the first service is made, and shared: form, rules and texts never change. */
    private static final class Definition {
        static final DienstDefinition<UittrekselBurgerlijkeStand> DEFINITION = DienstDefinition.laad(
                UittrekselBurgerlijkeStand.class,
                UittrekselBurgerlijkeStandDienst.class::getResourceAsStream,
                FORMULIER,
                Wetsregels.UITTREKSEL_BURGERLIJKE_STAND);
    }
}
