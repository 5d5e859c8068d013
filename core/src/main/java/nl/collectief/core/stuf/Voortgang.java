package nl.collectief.core.stuf;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.collectief.core.Copies;
import nl.collectief.core.stuf.Antwoord.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * How far the messages of one case came. Plain data: the caller keeps it beside the case and goes on where it stopped.
 *
 * <p>The order is: a number for the case, the case, and for each document a number and the document. A number that the
 * caller has already is not asked. Source: messages 3.4.
 *
 * @param zaakidentificatie the number of the case; null until it is known
 * @param zaakBevestigd whether the case is received
 * @param documenten one for each document, in the order of the case
 */
public record Voortgang(@Nullable String zaakidentificatie, boolean zaakBevestigd, List<DocumentStand> documenten) {

    /**
     * How far one document came.
     *
     * @param identificatie its number; null until it is known
     * @param bevestigd whether it is received
     */
    public record DocumentStand(@Nullable String identificatie, boolean bevestigd) {}

    /**
     * One message of the series.
     *
     * @param operatie what it asks or hands over
     * @param document index of the document in the case, from 0; 0 too for a message about the case
     */
    public record Stap(Operatie operatie, int document) {}

    /** Copies the list; judges nothing. */
    public Voortgang {
        documenten = Copies.kopie(documenten);
    }

    /**
     * Nothing sent yet.
     *
     * @param zaakidentificatie the number of the case when the caller has one, else null
     * @param documenten how many documents the case has
     * @throws IllegalArgumentException when {@code documenten} is negative
     */
    public static Voortgang begin(@Nullable String zaakidentificatie, int documenten) {
        if (documenten < 0) {
            throw new IllegalArgumentException("documenten");
        }
        return new Voortgang(zaakidentificatie, false, Collections.nCopies(documenten, new DocumentStand(null, false)));
    }

    /** The message that is next; empty when all are confirmed. */
    public Optional<Stap> volgende() {
        if (zaakidentificatie == null) {
            return Optional.of(new Stap(Operatie.GENEREER_ZAAK_IDENTIFICATIE, 0));
        }
        if (!zaakBevestigd) {
            return Optional.of(new Stap(Operatie.CREEER_ZAAK, 0));
        }
        for (int i = 0; i < documenten.size(); i++) {
            DocumentStand stand = documenten.get(i);
            if (stand.identificatie() == null) {
                return Optional.of(new Stap(Operatie.GENEREER_DOCUMENT_IDENTIFICATIE, i));
            }
            if (!stand.bevestigd()) {
                return Optional.of(new Stap(Operatie.VOEG_ZAAKDOCUMENT_TOE, i));
            }
        }
        return Optional.empty();
    }

    /** Whether every message is confirmed. */
    @JsonIgnore
    public boolean isKlaar() {
        return volgende().isEmpty();
    }

    /**
     * The progress after an answer. A fault, an unreadable answer and one that does not belong to the message change
     * nothing; of two numbers for one thing the first stays, as messages may hold it already.
     *
     * @param stap the message that was answered
     * @throws IllegalArgumentException when the case has no such document
     */
    public Voortgang na(Stap stap, Antwoord antwoord) {
        if (stap.document() < 0 || stap.document() > 0 && stap.document() >= documenten.size()) {
            throw new IllegalArgumentException("stap");
        }
        return antwoord.per(new Keuze<>(
                zaak -> metZaak(stap, zaak.identificatie()),
                document -> metDocument(stap, document.identificatie()),
                bevestigd -> bevestigd(stap),
                fout -> this,
                onleesbaar -> this));
    }

    private Voortgang metZaak(Stap stap, String identificatie) {
        return stap.operatie() == Operatie.GENEREER_ZAAK_IDENTIFICATIE && zaakidentificatie == null
                ? new Voortgang(identificatie, zaakBevestigd, documenten)
                : this;
    }

    private Voortgang metDocument(Stap stap, String identificatie) {
        boolean past = stap.operatie() == Operatie.GENEREER_DOCUMENT_IDENTIFICATIE
                && documenten.get(stap.document()).identificatie() == null;
        return past ? met(stap.document(), new DocumentStand(identificatie, false)) : this;
    }

    private Voortgang bevestigd(Stap stap) {
        return switch (stap.operatie()) {
            case CREEER_ZAAK -> new Voortgang(zaakidentificatie, true, documenten);
            case VOEG_ZAAKDOCUMENT_TOE -> {
                String identificatie = documenten.get(stap.document()).identificatie();
                yield met(stap.document(), new DocumentStand(identificatie, true));
            }
            case GENEREER_ZAAK_IDENTIFICATIE, GENEREER_DOCUMENT_IDENTIFICATIE -> this;
        };
    }

    private Voortgang met(int index, DocumentStand stand) {
        List<DocumentStand> nieuwe = new ArrayList<>(documenten);
        nieuwe.set(index, stand);
        return new Voortgang(zaakidentificatie, zaakBevestigd, nieuwe);
    }
}
