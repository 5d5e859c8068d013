package nl.collectief.core.stuf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.validation.Finding.Rule;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Texts;
import org.jspecify.annotations.Nullable;

/** Collects what a check of one case finds, in the order of the case. Not thread-safe. */
final class Findings {

    /** The texts of these rules. */
    static final Texts TEKSTEN = Texts.laad(Findings.class::getResourceAsStream, "teksten");

    private final List<Finding> lijst = new ArrayList<>();

    void fout(ZdsRule regel, String plaats) {
        fout(regel, plaats, Map.of());
    }

    void fout(ZdsRule regel, String plaats, Map<String, ?> argumenten) {
        meld(regel, Severity.FOUT, plaats, argumenten);
    }

    void waarschuwing(ZdsRule regel, String plaats) {
        meld(regel, Severity.WAARSCHUWING, plaats, Map.of());
    }

    private void meld(ZdsRule regel, Severity ernst, String plaats, Map<String, ?> argumenten) {
        lijst.add(Finding.van(new Rule(regel.id(), ernst, regel.herkomst()), plaats, argumenten, TEKSTEN));
    }

    /** Holds a text of one line against the length of its element and the characters of XML. */
    void tekst(String plaats, String deel, @Nullable String tekst, int max) {
        if (tekst != null) {
            tekens(plaats, deel, tekst, false);
            lengte(plaats, deel, tekst, max);
        }
    }

    /** The same for text that may have line breaks. */
    void regels(String plaats, String deel, @Nullable String tekst, int max) {
        if (tekst != null) {
            tekens(plaats, deel, tekst, true);
            lengte(plaats, deel, Characters.regels(tekst), max);
        }
    }

    private void lengte(String plaats, String deel, String tekst, int max) {
        if (Characters.isLanger(tekst, max)) {
            fout(ZdsRule.B01, plaats + deel, Map.of("max", max));
        }
    }

    /** Holds a text of one line against the characters of XML alone. */
    void tekens(String plaats, String deel, String tekst) {
        tekens(plaats, deel, tekst, false);
    }

    private void tekens(String plaats, String deel, String tekst, boolean regels) {
        if (Characters.eersteFout(tekst, regels) >= 0) {
            fout(ZdsRule.B02, plaats + deel);
        } else if (!Characters.isMes1(Characters.nfc(tekst))) {
            waarschuwing(ZdsRule.B02, plaats + deel);
        }
    }

    /** Text of one line that must be there; the rule says what it is when it is not. */
    void verplicht(ZdsRule regel, String plaats, String tekst, int max) {
        if (tekst.isBlank()) {
            fout(regel, plaats);
        }
        tekst(plaats, "", tekst, max);
    }

    /** A bound of the case itself. */
    void grens(boolean goed, String plaats) {
        if (!goed) {
            fout(ZdsRule.B15, plaats);
        }
    }

    /** A date of four digits for the year. */
    void datum(String plaats, @Nullable LocalDate datum) {
        if (datum != null && (datum.getYear() < 1 || datum.getYear() > 9999)) {
            fout(ZdsRule.B10, plaats);
        }
    }

    /** A moment of four digits for the year. */
    void moment(String plaats, Instant moment) {
        if (!Moments.isUitdrukbaar(moment)) {
            fout(ZdsRule.B10, plaats);
        }
    }

    List<Finding> lijst() {
        return List.copyOf(lijst);
    }

    boolean isFout() {
        return lijst.stream().anyMatch(Finding::isFout);
    }
}
