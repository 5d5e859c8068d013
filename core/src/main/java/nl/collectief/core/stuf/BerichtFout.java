package nl.collectief.core.stuf;

import java.util.List;
import nl.collectief.core.validation.Finding;

/**
 * A message that cannot be written. Holds operation, message number and place, never a value.
 *
 * <p>A failure of the target is no BerichtFout: its IOException passes unchanged.
 */
public final class BerichtFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reden reden;
    private final transient List<Finding> findings;

    /** Why. */
    public enum Reden {
        /** The check of the case holds a fout; nothing was written. */
        AFGEKEURD,
        /** A character that XML cannot carry. */
        TEKEN,
        /** The content of a document has another length or digest than was said. */
        INHOUD_ONGELIJK,
        /** The content of a document could not be read. */
        INHOUD_LEESFOUT
    }

    private BerichtFout(Reden reden, String waar, List<Finding> findings) {
        super(reden + " " + waar);
        this.reden = reden;
        this.findings = List.copyOf(findings);
    }

    static BerichtFout afgekeurd(Operatie operatie, List<Finding> findings) {
        return new BerichtFout(Reden.AFGEKEURD, operatie.naam() + " " + findings, findings);
    }

    static BerichtFout teken(String element, int positie) {
        return new BerichtFout(Reden.TEKEN, element + " " + positie, List.of());
    }

    static BerichtFout inhoud(Reden reden) {
        return new BerichtFout(reden, Operatie.VOEG_ZAAKDOCUMENT_TOE.naam(), List.of());
    }

    /** Why the message was not written. */
    public Reden reden() {
        return reden;
    }

    /** What the check found, fouten and waarschuwingen; empty for the other reasons. */
    public List<Finding> findings() {
        return findings;
    }
}
