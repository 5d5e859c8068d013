package nl.collectief.core.stuf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.core.validation.Finding;
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
        lijst.add(Finding.van(regel.id(), ernst, plaats, argumenten, regel.herkomst(), TEKSTEN));
    }

    /** Holds a text of one line against the length of its element and the characters of XML. */
    void tekst(String plaats, String deel, @Nullable String tekst, int max) {
        tekst(plaats, deel, tekst, max, false);
    }

    /** The same for text that may have line breaks. */
    void regels(String plaats, String deel, @Nullable String tekst, int max) {
        tekst(plaats, deel, tekst, max, true);
    }

    private void tekst(String plaats, String deel, @Nullable String tekst, int max, boolean regels) {
        if (tekst == null) {
            return;
        }
        if (Characters.eersteFout(tekst, regels) >= 0) {
            fout(ZdsRule.B02, plaats + deel);
        } else if (!Characters.isMes1(Characters.nfc(tekst))) {
            waarschuwing(ZdsRule.B02, plaats + deel);
        }
        if (Characters.isLanger(regels ? Characters.regels(tekst) : tekst, max)) {
            fout(ZdsRule.B01, plaats + deel, Map.of("max", max));
        }
    }

    List<Finding> lijst() {
        return List.copyOf(lijst);
    }

    boolean isFout() {
        return lijst.stream().anyMatch(Finding::isFout);
    }
}
