package nl.collectief.core.constraints;

import nl.collectief.core.Check;
import nl.collectief.core.tabel.Gemeente;
import nl.collectief.core.tabel.Tabel;
import nl.collectief.core.tabel.Tabellen;

/** Whether a code has the shape of those in a table, and stands in it. */
final class TableCheck {

    private TableCheck() {}

    static Check check(Tabel<?> tabel, String tekst) {
        if (!tabel.isCodeShape(tekst)) {
            return Check.VORM;
        }
        return tabel.isKnown(tekst) ? Check.GOED : Check.CONTROLE;
    }

    /** The same for a gemeente, which the codes for unknown and for the RNI are not. */
    static Check gemeente(String tekst) {
        Check uitkomst = check(Tabellen.gemeenten(), tekst);
        boolean bestaat =
                Tabellen.gemeenten().find(tekst).filter(Gemeente::isGemeente).isPresent();
        return uitkomst == Check.GOED && !bestaat ? Check.CONTROLE : uitkomst;
    }
}
