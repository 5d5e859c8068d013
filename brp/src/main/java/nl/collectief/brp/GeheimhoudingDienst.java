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
 * Geheimhouding persoonsgegevens, by law verstrekkingsbeperking.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Geheimhouding persoonsgegevens, 31-10-2016.
 */
public final class GeheimhoudingDienst extends Dienst<Geheimhouding> {

    /** Key of the form. */
    public static final String FORMULIER = "geheimhouding";

    /** The service; its form and rules are loaded once. */
    public GeheimhoudingDienst() {
        super(Definition.DEFINITION);
    }

    /** The rules are chosen by the day of receipt. */
    @Override
    protected @Nullable LocalDate peildatum(Geheimhouding geheimhouding) {
        return null;
    }

    @Override
    protected Geheimhouding met(Geheimhouding geheimhouding, Ontvangst ontvangst) {
        return geheimhouding.toBuilder().ontvangst(ontvangst).build();
    }

    @Override
    protected Zaak zaak(Geheimhouding geheimhouding, CaseBasis basis) {
        return GeheimhoudingZaak.van(geheimhouding, basis);
    }

    /** Loaded when the first service is made, and shared: form, rules and texts never change. */
    private static final class Definition {
        static final DienstDefinition<Geheimhouding> DEFINITION = DienstDefinition.laad(
                Geheimhouding.class,
                GeheimhoudingDienst.class::getResourceAsStream,
                FORMULIER,
                Wetsregels.GEHEIMHOUDING);
    }
}
