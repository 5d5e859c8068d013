package nl.collectief.examples.eformulier.levering;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.core.stuf.Antwoord;
import nl.collectief.core.stuf.Antwoord.Fout;
import nl.collectief.core.stuf.Antwoord.Keuze;
import nl.collectief.core.stuf.Antwoord.Onleesbaar;
import nl.collectief.core.stuf.Foutklasse;
import nl.collectief.core.validation.Finding;

/**
 * What follows of one try. Source: messages 3.3 to 3.5.
 *
 * @param kind what to do
 * @param antwoord the answer
 * @param findings why it did not succeed; empty when it did
 */
record Outcome(Kind kind, List<Antwoord> antwoord, List<Finding> findings) {

    /** Tries after which a message is left that gets answers nobody can read, or of a fault that does not tell. */
    static final int MAX_TRIES = 20;

    /** What to do. */
    enum Kind {
        /** The message is confirmed: go on with the next. */
        CONFIRMED,
        /** The same bytes again, later. */
        LATER,
        /** A person must look first. */
        STOP
    }

    static Outcome later(Finding finding) {
        return new Outcome(Kind.LATER, List.of(), List.of(finding));
    }

    static Outcome stop(List<Finding> findings) {
        return new Outcome(Kind.STOP, List.of(), findings);
    }

    /**
     * By an answer.
     *
     * @param tries how often the message was sent
     */
    static Outcome of(Antwoord antwoord, int tries) {
        return antwoord.per(new Keuze<>(
                Outcome::confirmed,
                Outcome::confirmed,
                Outcome::confirmed,
                fout -> fault(fout, tries),
                onleesbaar -> unreadable(onleesbaar, tries)));
    }

    private static Outcome confirmed(Antwoord antwoord) {
        return new Outcome(Kind.CONFIRMED, List.of(antwoord), List.of());
    }

    private static Outcome fault(Fout fout, int tries) {
        return switch (fout.klasse()) {
            case LATER -> new Outcome(Kind.LATER, List.of(fout), fout.bevindingen());
            case ONBEKEND -> fout.bestaatMisschien() ? stop(fout.bevindingen()) : bounded(fout, tries);
            case DUBBEL, VOLGORDE, INRICHTING, BERICHT -> stop(fout.bevindingen());
        };
    }

    private static Outcome unreadable(Onleesbaar onleesbaar, int tries) {
        return onleesbaar.klasse() == Foutklasse.LATER
                ? new Outcome(Kind.LATER, List.of(onleesbaar), onleesbaar.bevindingen())
                : bounded(onleesbaar, tries);
    }

    private static Outcome bounded(Antwoord antwoord, int tries) {
        if (tries < MAX_TRIES) {
            return new Outcome(Kind.LATER, List.of(antwoord), antwoord.bevindingen());
        }
        List<Finding> findings = new ArrayList<>(antwoord.bevindingen());
        findings.add(DeliveryFindings.tooManyTries(tries));
        return stop(findings);
    }
}
