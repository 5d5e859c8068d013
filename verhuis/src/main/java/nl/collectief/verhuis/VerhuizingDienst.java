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
 * Verhuizing doorgeven: a new address in the Netherlands.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Verhuizing doorgeven, 31-10-2016.
 */
public final class VerhuizingDienst extends Dienst<VerhuizingDoorgeven> {

    /** Key of the form. */
    public static final String FORMULIER = "verhuizingDoorgeven";

    /** The service; its form and rules are loaded once. */
    public VerhuizingDienst() {
        super(Definition.DEFINITION);
    }

    /** The rules are chosen by the day of aangifte. */
    @Override
    protected @Nullable LocalDate peildatum(VerhuizingDoorgeven verhuizing) {
        return null;
    }

    @Override
    protected VerhuizingDoorgeven met(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst) {
        return verhuizing.toBuilder().ontvangst(ontvangst).build();
    }

    @Override
    protected Map<String, Object> afgeleid(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst) {
        DerivedDate aanvang = DerivedDate.datumAanvangAdreshouding(verhuizing, ontvangst);
        TermijnAangifte termijn = TermijnAangifte.van(verhuizing, ontvangst.kalender());
        Map<String, Object> afgeleid = new LinkedHashMap<>();
        if (aanvang != null && termijn != null) {
            afgeleid.put("datumAanvangAdreshouding", aanvang.datum().toString());
            afgeleid.put("laatsteDagAangifte", termijn.laatsteDag().toString());
            afgeleid.put(
                    "aangifteAdres",
                    AangifteAdreshouding.van(verhuizing.gezinsleden(), ontvangst.vandaag()).stream()
                            .map(AangifteAdreshouding::code)
                            .toList());
        }
        return afgeleid;
    }

    @Override
    protected Zaak zaak(VerhuizingDoorgeven verhuizing, CaseBasis basis) {
        return VerhuizingZaak.van(verhuizing, basis);
    }

    /** Loaded when the first service is made, and shared: form, rules and texts never change. */
    private static final class Definition {
        static final DienstDefinition<VerhuizingDoorgeven> DEFINITION = DienstDefinition.laad(
                VerhuizingDoorgeven.class,
                VerhuizingDienst.class::getResourceAsStream,
                FORMULIER,
                Wetsregels.VERHUIZING);
    }
}
