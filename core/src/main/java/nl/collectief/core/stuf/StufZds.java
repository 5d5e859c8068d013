package nl.collectief.core.stuf;

import java.io.InputStream;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.Zaak;

/**
 * The case as messages of the StUF Zaak- en Documentservices, versions 1.2 and 1.1.
 *
 * <p>A series runs: a number for the case, the case, and for each document a number and the document. What is sent
 * next depends on the answers; sending is the caller's. Source: messages 3.
 */
public final class StufZds {

    private static final int MAX_NUMMER = 40;

    private StufZds() {}

    /**
     * Asks the receiver a number for the case. The whole case is checked first, so that a series that begins can end.
     *
     * @throws BerichtFout when the check finds a fout
     */
    public static Bericht genereerZaakIdentificatie(Zaak zaak, Levering levering) {
        Operatie operatie = Operatie.GENEREER_ZAAK_IDENTIFICATIE;
        gecontroleerd(operatie, zaak, levering);
        return new Bericht(MessageSpec.vrij(operatie, zaak, levering, 0));
    }

    /**
     * Creates the case.
     *
     * @param zaak with its identification
     * @throws BerichtFout when the check finds a fout
     */
    public static Bericht creeerZaak(Zaak zaak, Levering levering) {
        CasePlan plan = gecontroleerd(Operatie.CREEER_ZAAK, zaak, levering);
        return new Bericht(MessageSpec.vrij(Operatie.CREEER_ZAAK, zaak, levering, 0)
                .met((uit, inhoud) -> new CaseWriter(zaak, plan, levering, uit).schrijf()));
    }

    /**
     * Asks the receiver a number for a document.
     *
     * @param n index of the document in the case, from 0
     * @throws BerichtFout when the check finds a fout
     * @throws IllegalArgumentException when the case has no such document
     */
    public static Bericht genereerDocumentIdentificatie(Zaak zaak, Levering levering, int n) {
        Operatie operatie = Operatie.GENEREER_DOCUMENT_IDENTIFICATIE;
        gecontroleerd(operatie, zaak, levering, n);
        return new Bericht(MessageSpec.vrij(operatie, zaak, levering, n));
    }

    /**
     * Adds a document to the case; its content is streamed when the message is written.
     *
     * @param n index of the document in the case, from 0
     * @param documentIdentificatie the number the receiver gave, 1 to 40 characters
     * @throws BerichtFout when the check finds a fout
     * @throws IllegalArgumentException when the case has no such document or the number cannot be one
     */
    public static Bericht voegZaakdocumentToe(Zaak zaak, Levering levering, int n, String documentIdentificatie) {
        if (documentIdentificatie.isBlank()
                || Characters.isLanger(documentIdentificatie, MAX_NUMMER)
                || Characters.eersteFout(documentIdentificatie, false) >= 0) {
            throw new IllegalArgumentException("documentIdentificatie");
        }
        Document document = gecontroleerd(Operatie.VOEG_ZAAKDOCUMENT_TOE, zaak, levering, n);
        DocumentWriter schrijver = new DocumentWriter(zaak, document, documentIdentificatie, levering);
        return new Bericht(MessageSpec.vrij(Operatie.VOEG_ZAAKDOCUMENT_TOE, zaak, levering, n)
                .met(schrijver::schrijf));
    }

    /**
     * Reads the answer to a message, to its end or to 1 MiB; the stream is left open. Never throws on what it holds.
     *
     * @param antwoord the body of the HTTP answer, whatever its status
     * @param verwacht what was sent
     */
    public static Antwoord lees(InputStream antwoord, Verwacht verwacht) {
        return AnswerReader.lees(antwoord, verwacht);
    }

    private static CasePlan gecontroleerd(Operatie operatie, Zaak zaak, Levering levering) {
        Findings findings = new Findings();
        CasePlan plan = Zaakcontrole.controleer(zaak, levering, operatie, findings);
        if (findings.isFout()) {
            throw BerichtFout.afgekeurd(operatie, findings.lijst());
        }
        return plan;
    }

    private static Document gecontroleerd(Operatie operatie, Zaak zaak, Levering levering, int n) {
        if (n < 0 || n >= zaak.documenten().size()) {
            throw new IllegalArgumentException("n");
        }
        Findings findings = new Findings();
        Zaakcontrole.controleerDocument(zaak, levering, n, findings);
        if (findings.isFout()) {
            throw BerichtFout.afgekeurd(operatie, findings.lijst());
        }
        return zaak.documenten().get(n);
    }
}
