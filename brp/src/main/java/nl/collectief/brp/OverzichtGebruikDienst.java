package nl.collectief.brp;

import java.time.LocalDate;
import java.util.Map;
import nl.collectief.brp.regel.Wetsregels;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.DienstDefinition;
import nl.collectief.core.zaak.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Overzicht gebruik BRP-gegevens.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Overzicht gebruik BRP-gegevens, 31-10-2016.
 */
public final class OverzichtGebruikDienst extends Dienst<OverzichtGebruik> {

    /** Key of the form. */
    public static final String FORMULIER = "overzichtGebruik";

    /** The service; its form and rules are loaded once. */
    public OverzichtGebruikDienst() {
        super(Definition.DEFINITION);
    }

    /** The rules are chosen by the day of receipt. */
    @Override
    protected @Nullable LocalDate peildatum(OverzichtGebruik overzicht) {
        return null;
    }

    @Override
    protected OverzichtGebruik met(OverzichtGebruik overzicht, Ontvangst ontvangst) {
        return overzicht.toBuilder().ontvangst(ontvangst).build();
    }

    /** How it is received when the question was not asked: by post (E-12). */
    @Override
    protected Map<String, Object> afgeleid(OverzichtGebruik overzicht, Ontvangst ontvangst) {
        return overzicht.wijzeVanOntvangst() == null
                ? Map.of("wijzeVanOntvangst", WijzeVanOntvangst.POST.name())
                : Map.of();
    }

    @Override
    protected Zaak zaak(OverzichtGebruik overzicht, CaseBasis basis) {
        return OverzichtGebruikZaak.van(overzicht, basis);
    }

    /** Loaded when the first service is made, and shared: form, rules and texts never change. */
    private static final class Definition {
        static final DienstDefinition<OverzichtGebruik> DEFINITION = DienstDefinition.laad(
                OverzichtGebruik.class,
                OverzichtGebruikDienst.class::getResourceAsStream,
                FORMULIER,
                Wetsregels.OVERZICHT_GEBRUIK);
    }
}
