package nl.collectief.core.stuf;

import java.util.List;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.zaak.Zaak;

/**
 * Checks a case for one delivery before its first message: the schema of the standard accepts far more than is right.
 *
 * <p>It stands beside the encoder, not in the package of the case: what has a place depends on the dialect. Every
 * encoding call runs it; a fout stops the message. Pointers go into the {@link Zaak}, those below {@code /levering}
 * into the delivery. Source: messages 1.9, rules ZDS-B01 to ZDS-B15.
 */
public final class Zaakcontrole {

    private Zaakcontrole() {}

    /**
     * All findings on a case that has its identification, with all its documents.
     *
     * @return in the order of the case; empty when all is well
     */
    public static List<Finding> controleer(Zaak zaak, Levering levering) {
        return controleer(zaak, levering, Operatie.CREEER_ZAAK);
    }

    /**
     * All findings for one step of the series: {@link Operatie#GENEREER_ZAAK_IDENTIFICATIE} asks no identification yet,
     * every other step does.
     *
     * @return in the order of the case; empty when all is well
     */
    public static List<Finding> controleer(Zaak zaak, Levering levering, Operatie operatie) {
        Findings findings = new Findings();
        controleer(zaak, levering, operatie, findings);
        return findings.lijst();
    }

    /** Checks the whole case and gives the plan by which it is written. */
    static CasePlan controleer(Zaak zaak, Levering levering, Operatie operatie, Findings findings) {
        DeliveryCheck bezorging = new DeliveryCheck(levering, findings);
        bezorging.stuurgegevens();
        bezorging.zaak(zaak);
        if (operatie != Operatie.GENEREER_ZAAK_IDENTIFICATIE) {
            bezorging.identificatie(zaak.identificatie());
        }
        new CaseCheck(zaak, findings).controleer();
        PartyCheck betrokkenen = new PartyCheck(findings);
        betrokkenen.rollen(zaak.rollen());
        betrokkenen.zaakobjecten(zaak.zaakobjecten());
        CasePlan plan = CasePlanner.plan(zaak, levering, findings);
        DocumentCheck documenten = new DocumentCheck(levering, findings);
        for (int i = 0; i < zaak.documenten().size(); i++) {
            documenten.controleer(i, zaak.documenten().get(i));
        }
        return plan;
    }

    /** Checks what the messages of one document say. */
    static void controleerDocument(Zaak zaak, Levering levering, int n, Findings findings) {
        DeliveryCheck bezorging = new DeliveryCheck(levering, findings);
        bezorging.stuurgegevens();
        bezorging.identificatie(zaak.identificatie());
        new CaseCheck(zaak, findings).omschrijving();
        new DocumentCheck(levering, findings).controleer(n, zaak.documenten().get(n));
    }
}
