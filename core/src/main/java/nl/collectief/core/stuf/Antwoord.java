package nl.collectief.core.stuf;

import java.util.List;
import java.util.function.Function;
import nl.collectief.core.Copies;
import nl.collectief.core.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the receiver answered. Source: messages 3.2.
 *
 * <p>No kind prints or tells in a finding what the receiver wrote in free text.
 */
public sealed interface Antwoord {

    /** What is remarkable about the answer, for who keeps the connection running. */
    List<Finding> bevindingen();

    /**
     * Asks for each kind apart; a new kind breaks the caller's compilation, not the citizen's case.
     *
     * @param <T> what the caller makes of it
     */
    <T> T per(Keuze<T> keuze);

    /**
     * What to do with each kind.
     *
     * @param zaakIdentificatie a number for the case
     * @param documentIdentificatie a number for a document
     * @param bevestigd the message is received
     * @param fout the message is refused, or could not be handled
     * @param onleesbaar no answer to this message can be read
     * @param <T> what the caller makes of it
     */
    record Keuze<T>(
            Function<ZaakIdentificatie, T> zaakIdentificatie,
            Function<DocumentIdentificatie, T> documentIdentificatie,
            Function<Bevestigd, T> bevestigd,
            Function<Fout, T> fout,
            Function<Onleesbaar, T> onleesbaar) {}

    /**
     * The number of a new case.
     *
     * @param identificatie 1 to 40 printable characters
     * @param meldingen what the receiver wished to say, in his own words
     * @param bevindingen what is remarkable about it
     */
    record ZaakIdentificatie(String identificatie, List<String> meldingen, List<Finding> bevindingen)
            implements Antwoord {
        /** Copies the lists; judges nothing. */
        public ZaakIdentificatie {
            meldingen = Copies.kopie(meldingen);
            bevindingen = Copies.kopie(bevindingen);
        }

        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.zaakIdentificatie().apply(this);
        }

        @Override
        public String toString() {
            return "ZaakIdentificatie[identificatie=" + identificatie + ", bevindingen=" + bevindingen + "]";
        }
    }

    /**
     * The number of a new document.
     *
     * @param identificatie 1 to 40 printable characters
     * @param meldingen what the receiver wished to say, in his own words
     * @param bevindingen what is remarkable about it
     */
    record DocumentIdentificatie(String identificatie, List<String> meldingen, List<Finding> bevindingen)
            implements Antwoord {
        /** Copies the lists; judges nothing. */
        public DocumentIdentificatie {
            meldingen = Copies.kopie(meldingen);
            bevindingen = Copies.kopie(bevindingen);
        }

        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.documentIdentificatie().apply(this);
        }

        @Override
        public String toString() {
            return "DocumentIdentificatie[identificatie=" + identificatie + ", bevindingen=" + bevindingen + "]";
        }
    }

    /**
     * The message is received; with Bv03 and Bv04 it is stored, not yet processed.
     *
     * @param code {@code Bv01} to {@code Bv04}; Bv04 comes of an intermediary
     * @param bevindingen what is remarkable about it
     */
    record Bevestigd(String code, List<Finding> bevindingen) implements Antwoord {
        /** Copies the list; judges nothing. */
        public Bevestigd {
            bevindingen = Copies.kopie(bevindingen);
        }

        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.bevestigd().apply(this);
        }
    }

    /**
     * The message is refused, or could not be handled.
     *
     * @param klasse what the sender may do
     * @param bestaatMisschien whether the case may exist already: look for it before anything else
     * @param code code of the fault, at most 50 characters; null is a SOAP fault without one
     * @param toelichtingVertrouwelijk what the receiver wrote; may quote the message, so hold personal data
     * @param bevindingen what is remarkable about it
     */
    record Fout(
            Foutklasse klasse,
            boolean bestaatMisschien,
            @Nullable String code,
            Fouttekst toelichtingVertrouwelijk,
            List<Finding> bevindingen)
            implements Antwoord {
        /** Copies the list; judges nothing. */
        public Fout {
            bevindingen = Copies.kopie(bevindingen);
        }

        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.fout().apply(this);
        }

        /** Class and mark alone: the code, too, is a text of the receiver. */
        @Override
        public String toString() {
            return "Fout[klasse=" + klasse + ", bestaatMisschien=" + bestaatMisschien + "]";
        }
    }

    /**
     * The words of a fault; each at most 2,000 code points, empty when not given.
     *
     * @param faultstring of SOAP
     * @param omschrijving of StUF
     * @param details of StUF
     */
    record Fouttekst(String faultstring, String omschrijving, String details) {
        @Override
        public String toString() {
            return "Fouttekst";
        }
    }

    /**
     * No answer to this message can be read.
     *
     * @param reden why
     * @param klasse what the sender may do, by the HTTP status; LATER when the answer broke off
     * @param bevindingen what is remarkable about it
     */
    record Onleesbaar(Reden reden, Foutklasse klasse, List<Finding> bevindingen) implements Antwoord {
        /** Copies the list; judges nothing. */
        public Onleesbaar {
            bevindingen = Copies.kopie(bevindingen);
        }

        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.onleesbaar().apply(this);
        }
    }

    /** Why an answer cannot be read. */
    enum Reden {
        /** The stream broke off. */
        VERBINDING,
        /** More bytes than an answer may have. */
        TE_GROOT,
        /** No UTF-8, and no UTF-16 with a byte order mark. */
        CODERING,
        /** No well-formed XML 1.0. */
        GEEN_XML,
        /** A document type or entity. */
        DTD,
        /** A processing instruction. */
        VERWERKINGSOPDRACHT,
        /** More elements or attributes, deeper, or longer than allowed. */
        GRENS,
        /** No SOAP envelope with one body that holds one element. */
        GEEN_BERICHT,
        /** An answer to another operation. */
        ANDER_BERICHT,
        /** Not exactly one identification of 1 to 40 printable characters. */
        IDENTIFICATIE
    }
}
