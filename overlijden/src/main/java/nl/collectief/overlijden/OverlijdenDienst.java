package nl.collectief.overlijden;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.DienstDefinition;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.overlijden.regel.Wetsregels;
import org.jspecify.annotations.Nullable;

/**
 * Aangifte overlijden en aanvraag verlof: what an undertaker declares and asks in one form.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Aangifte Overlijden en aanvraag verlof, release 2.1 of 15-02-2017.
 */
public final class OverlijdenDienst extends Dienst<AangifteOverlijden> {

    /** Key of the form. */
    public static final String FORMULIER = "aangifteOverlijden";

    /** The service; its form and rules are loaded once. */
    public OverlijdenDienst() {
        super(FormData.GEGEVENS);
    }

    /** Day of death, or of birth for a stillborn child. */
    @Override
    protected @Nullable LocalDate peildatum(AangifteOverlijden aangifte) {
        if (aangifte.soortAangifte() == SoortAangifte.LEVENLOOS) {
            LevenloosGeborenKind levenloos = aangifte.levenloos();
            Kind kind = levenloos == null ? null : levenloos.kind();
            return kind == null ? null : kind.geboortedatum();
        }
        Overlijden overlijden = aangifte.overlijden();
        return overlijden == null ? null : overlijden.datum();
    }

    @Override
    protected AangifteOverlijden met(AangifteOverlijden aangifte, Ontvangst ontvangst) {
        return aangifte.toBuilder().ontvangst(ontvangst).build();
    }

    @Override
    protected Zaak zaak(AangifteOverlijden aangifte, CaseBasis basis) {
        return OverlijdenZaak.van(aangifte, basis);
    }

    /** When the lijkbezorging may take place, the last day and the first moment that are certain, and the transport paper. */
    @Override
    protected Map<String, Object> afgeleid(AangifteOverlijden aangifte, Ontvangst ontvangst) {
        Termijnberekening termijn = Termijnberekening.van(aangifte, ontvangst);
        Map<String, Object> afgeleid = new LinkedHashMap<>();
        LocalDate laatsteDag = termijn.laatsteDag();
        if (laatsteDag != null) {
            afgeleid.put("laatsteDagTermijn", laatsteDag.toString());
        }
        ZonedDateTime vroegst = termijn.vroegsteMoment();
        if (vroegst != null) {
            afgeleid.put("vroegsteMoment", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(vroegst));
        }
        Vervoerdocument vervoerdocument = Vervoerdocument.van(aangifte, ontvangst.profiel());
        if (vervoerdocument != null) {
            afgeleid.put("vervoerdocument", vervoerdocument.name());
        }
        return afgeleid;
    }

    /** Loaded when the first service is made, and shared: form, rules and texts never change. */
    private static final class FormData {
        static final DienstDefinition<AangifteOverlijden> GEGEVENS = DienstDefinition.laad(
                AangifteOverlijden.class, OverlijdenDienst.class::getResourceAsStream, FORMULIER, Wetsregels.ALLE);
    }
}
