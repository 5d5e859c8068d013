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
 * Vakantie of verblijf in het buitenland.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Vakantie of verblijf in het buitenland, 31-10-2016.
 */
public final class VerblijfBuitenlandDienst extends Dienst<VerblijfBuitenland> {

    /** Key of the form. */
    public static final String FORMULIER = "verblijfBuitenland";

    /** The service; its form and rules are loaded once. */
    public VerblijfBuitenlandDienst() {
        super(Definition.DEFINITION);
    }

    /** The rules are chosen by the day of aangifte. */
    @Override
    protected @Nullable LocalDate peildatum(VerblijfBuitenland verblijf) {
        return null;
    }

    @Override
    protected VerblijfBuitenland met(VerblijfBuitenland verblijf, Ontvangst ontvangst) {
        return verblijf.toBuilder().ontvangst(ontvangst).build();
    }

    @Override
    protected Zaak zaak(VerblijfBuitenland verblijf, CaseBasis basis) {
        return VerblijfBuitenlandZaak.van(verblijf, basis);
    }

    /** Loaded when the first service is made, and shared: form, rules and texts never change. */
    private static final class Definition {
        static final DienstDefinition<VerblijfBuitenland> DEFINITION = DienstDefinition.laad(
                VerblijfBuitenland.class,
                VerblijfBuitenlandDienst.class::getResourceAsStream,
                FORMULIER,
                Wetsregels.VERBLIJF);
    }
}
