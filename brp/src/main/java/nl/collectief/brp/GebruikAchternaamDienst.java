package nl.collectief.brp;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.collectief.brp.regel.Wetsregels;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.DienstDefinition;
import nl.collectief.core.zaak.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Gebruik achternaam veranderen, by law naamgebruik.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Gebruik achternaam veranderen, 31-10-2016.
 */
public final class GebruikAchternaamDienst extends Dienst<GebruikAchternaam> {

    /** Key of the form. */
    public static final String FORMULIER = "gebruikAchternaam";

    /** The service; its form and rules are loaded once. */
    public GebruikAchternaamDienst() {
        super(Definition.DEFINITION);
    }

    /** The rules are chosen by the day of receipt. */
    @Override
    protected @Nullable LocalDate peildatum(GebruikAchternaam aanvraag) {
        return null;
    }

    @Override
    protected GebruikAchternaam met(GebruikAchternaam aanvraag, Ontvangst ontvangst) {
        return aanvraag.toBuilder().ontvangst(ontvangst).build();
    }

    /** The date that will be recorded, and how the citizen will be addressed, as far as the register told his names. */
    @Override
    protected Map<String, Object> afgeleid(GebruikAchternaam aanvraag, Ontvangst ontvangst) {
        Map<String, Object> afgeleid = new LinkedHashMap<>();
        afgeleid.put(
                "ingangsdatumTeRegistreren",
                Ingangsdatum.teRegistreren(aanvraag, ontvangst).toString());
        NamePreview.vul(afgeleid, aanvraag, ontvangst);
        return afgeleid;
    }

    @Override
    protected Zaak zaak(GebruikAchternaam aanvraag, CaseBasis basis) {
        return GebruikAchternaamZaak.van(aanvraag, basis);
    }

    /** Loaded when the first service is made, and shared: form, rules and texts never change. */
    private static final class Definition {
        static final DienstDefinition<GebruikAchternaam> DEFINITION = DienstDefinition.laad(
                GebruikAchternaam.class,
                GebruikAchternaamDienst.class::getResourceAsStream,
                FORMULIER,
                Wetsregels.GEBRUIK_ACHTERNAAM);
    }
}
