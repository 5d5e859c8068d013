package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.Arrays;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.collectief.core.stuf.EndpointSoort;
import nl.collectief.core.stuf.Operatie;
import nl.collectief.core.stuf.Versie;
import org.jspecify.annotations.Nullable;

/**
 * What this receiver answers to, in both versions, told apart by the root in the Body. Source: messages 3.1.
 *
 * <p>Written from the standard and not from the encoder of the library, so that one can show what is wrong in the other.
 */
enum Operation {
    ZAAKNUMMER_12(Operatie.GENEREER_ZAAK_IDENTIFICATIE, Versie.ZDS_1_2, "genereerZaakIdentificatie_Di02"),
    ZAAKNUMMER_11(Operatie.GENEREER_ZAAK_IDENTIFICATIE, Versie.ZDS_1_1, "genereerZaakIdentificatie_Di02"),
    ZAAK_12(Operatie.CREEER_ZAAK, Versie.ZDS_1_2, "creeerZaak_ZakLk01"),
    ZAAK_11(Operatie.CREEER_ZAAK, Versie.ZDS_1_1, "zakLk01"),
    DOCUMENTNUMMER_12(Operatie.GENEREER_DOCUMENT_IDENTIFICATIE, Versie.ZDS_1_2, "genereerDocumentIdentificatie_Di02"),
    DOCUMENTNUMMER_11(Operatie.GENEREER_DOCUMENT_IDENTIFICATIE, Versie.ZDS_1_1, "genereerDocumentIdentificatie_Di02"),
    DOCUMENT_12(Operatie.VOEG_ZAAKDOCUMENT_TOE, Versie.ZDS_1_2, "voegZaakdocumentToe_EdcLk01"),
    DOCUMENT_11(Operatie.VOEG_ZAAKDOCUMENT_TOE, Versie.ZDS_1_1, "edcLk01");

    private static final String ACTION_12 = "http://www.stufstandaarden.nl/koppelvlak/zds0120/";
    private static final String ACTION_11 = "http://www.egem.nl/StUF/sector/zkn/0310/";

    private final Operatie operatie;
    private final Versie versie;
    private final String root;

    Operation(Operatie operatie, Versie versie, String root) {
        this.operatie = operatie;
        this.versie = versie;
        this.root = root;
    }

    static Optional<Operation> of(QName root) {
        return Arrays.stream(values())
                .filter(operation -> operation.rootNs().name(operation.root).equals(root))
                .findFirst();
    }

    Operatie operatie() {
        return operatie;
    }

    Versie versie() {
        return versie;
    }

    /** Namespace of the root, of question and answer. */
    Ns rootNs() {
        return versie == Versie.ZDS_1_2 ? Ns.ZDS : Ns.ZKN;
    }

    /** Namespace of what stands straight inside the root: a notification keeps that of ZKN in both versions. */
    Ns partNs() {
        return isQuestion() ? rootNs() : Ns.ZKN;
    }

    /** Whether it asks and does not notify. */
    boolean isQuestion() {
        return operatie.endpointSoort() == EndpointSoort.VRIJE_BERICHTEN;
    }

    /** The value of the header SOAPAction. */
    String action() {
        return switch (this) {
            case ZAAKNUMMER_12, DOCUMENTNUMMER_12, ZAAK_12, DOCUMENT_12 -> ACTION_12 + root;
            case ZAAKNUMMER_11, DOCUMENTNUMMER_11 -> ACTION_11 + root;
            case ZAAK_11 -> ACTION_11 + "creeerZaak_Lk01";
            case DOCUMENT_11 -> ACTION_11 + "voegZaakdocumentToe_Lk01";
        };
    }

    String berichtcode() {
        return isQuestion() ? "Di02" : "Lk01";
    }

    /** What a notification is about; null for a question. */
    @Nullable
    String entiteittype() {
        return isQuestion() ? null : operatie == Operatie.CREEER_ZAAK ? "ZAK" : "EDC";
    }

    /** What a question asks, which the standard writes with a small i; null for a notification. */
    @Nullable
    String functie() {
        return switch (operatie) {
            case GENEREER_ZAAK_IDENTIFICATIE -> "genereerZaakidentificatie";
            case GENEREER_DOCUMENT_IDENTIFICATIE -> "genereerDocumentidentificatie";
            case CREEER_ZAAK, VOEG_ZAAKDOCUMENT_TOE -> null;
        };
    }

    /** Local name of the root of an answer to a question. */
    String answerRoot() {
        return operatie.naam() + "_Du02";
    }
}
