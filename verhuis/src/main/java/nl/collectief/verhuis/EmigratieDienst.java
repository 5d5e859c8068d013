package nl.collectief.verhuis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.DienstDefinition;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.verhuis.regel.Wetsregels;
import org.jspecify.annotations.Nullable;

/**
 * Emigratie doorgeven: departure from the Netherlands.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Emigratie doorgeven, 31-10-2016.
 */
public final class EmigratieDienst extends Dienst<EmigratieDoorgeven> {

    /** Key of the form. */
    public static final String FORMULIER = "emigratieDoorgeven";

    /** The service; its form and rules are loaded once. */
    public EmigratieDienst() {
        super(Definition.DEFINITION);
    }

    /** The rules are chosen by the day of aangifte. */
    @Override
    protected @Nullable LocalDate peildatum(EmigratieDoorgeven emigratie) {
        return null;
    }

    @Override
    protected EmigratieDoorgeven met(EmigratieDoorgeven emigratie, Ontvangst ontvangst) {
        return emigratie.toBuilder().ontvangst(ontvangst).build();
    }

    @Override
    protected Map<String, Object> afgeleid(EmigratieDoorgeven emigratie, Ontvangst ontvangst) {
        Map<String, Object> afgeleid = new LinkedHashMap<>();
        afgeleid.put(
                "datumVertrekTeRegistreren",
                DerivedDate.datumVertrekTeRegistreren(ontvangst).datum().toString());
        afgeleid.put(
                "aangifteAdres",
                AangifteAdreshouding.van(emigratie.meeEmigrerenden(), ontvangst.vandaag()).stream()
                        .map(AangifteAdreshouding::code)
                        .toList());
        return afgeleid;
    }

    @Override
    protected Zaak zaak(EmigratieDoorgeven emigratie, CaseBasis basis) {
        return EmigratieZaak.van(emigratie, basis);
    }

    /** Loaded when the first service is made, and shared: form, rules and texts never change. */
    private static final class Definition {
        static final DienstDefinition<EmigratieDoorgeven> DEFINITION = DienstDefinition.laad(
                EmigratieDoorgeven.class, EmigratieDienst.class::getResourceAsStream, FORMULIER, Wetsregels.EMIGRATIE);
    }
}
