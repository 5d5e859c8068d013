package nl.collectief.examples.eformulier.levering;

import java.util.List;
import java.util.Objects;
import nl.collectief.core.stuf.Bericht;
import nl.collectief.core.stuf.BerichtFout;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.stuf.StufZds;
import nl.collectief.core.stuf.Voortgang.Stap;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.zaak.Zaak;
import org.springframework.stereotype.Component;

/** Makes the messages of a series, each when the answers before it are in. */
@Component
class Series {

    private final CaseSource cases;
    private final MessageStore messages;

    Series(CaseSource cases, MessageStore messages) {
        this.cases = cases;
        this.messages = messages;
    }

    /**
     * Makes and keeps the message of a step; joins the transaction at hand.
     *
     * @throws MessageRefused when it cannot be made: nothing is kept
     */
    void keep(Delivery delivery, Stap stap) {
        DeliverySettings settings = delivery.settings();
        Zaak zaak = cases.zaak(
                delivery.submission(), settings.bericht(), delivery.voortgang().zaakidentificatie());
        try {
            messages.add(delivery.submission(), stap, bericht(delivery, stap, zaak));
        } catch (BerichtFout refused) {
            List<Finding> findings =
                    refused.findings().stream().filter(Finding::isFout).toList();
            throw new MessageRefused(findings.isEmpty() ? List.of(DeliveryFindings.brokenContent()) : findings);
        }
    }

    private static Bericht bericht(Delivery delivery, Stap stap, Zaak zaak) {
        Levering levering = delivery.settings().levering();
        int n = stap.document();
        return switch (stap.operatie()) {
            case GENEREER_ZAAK_IDENTIFICATIE -> StufZds.genereerZaakIdentificatie(zaak, levering);
            case CREEER_ZAAK -> StufZds.creeerZaak(zaak, levering);
            case GENEREER_DOCUMENT_IDENTIFICATIE -> StufZds.genereerDocumentIdentificatie(zaak, levering, n);
            case VOEG_ZAAKDOCUMENT_TOE ->
                StufZds.voegZaakdocumentToe(
                        zaak,
                        levering,
                        n,
                        Objects.requireNonNull(
                                delivery.voortgang().documenten().get(n).identificatie()));
        };
    }
}
