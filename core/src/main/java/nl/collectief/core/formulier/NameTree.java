package nl.collectief.core.formulier;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of a form by name: which exist, and where in the form they stand. */
final class NameTree {

    private final Map<String, NameTree> onder = new HashMap<>();
    private @Nullable Vraag vraag;
    private @Nullable String nummer;
    private int eerste = Integer.MAX_VALUE;
    private int laatste = -1;

    void voegToe(Vraag nieuwe, int rang, Blok blok) {
        if (nieuwe.pad().isEmpty()) {
            return;
        }
        String eigenNummer = nieuwe.nummer() == null ? blok.nummer() : nieuwe.nummer();
        NameTree hier = this;
        hier.tel(rang, eigenNummer);
        for (String naam : nieuwe.pad().replace("[]", "").split("\\.", -1)) {
            hier = hier.onder.computeIfAbsent(naam, n -> new NameTree());
            hier.tel(rang, eigenNummer);
        }
        hier.vraag = nieuwe;
    }

    private void tel(int rang, String eigenNummer) {
        if (rang < eerste) {
            eerste = rang;
            nummer = eigenNummer;
        }
        laatste = Math.max(laatste, rang);
    }

    @Nullable
    NameTree onder(String naam) {
        return onder.get(naam);
    }

    @Nullable
    Vraag vraag() {
        return vraag;
    }

    /** Where a pointer stands: at its question, else the first question below it, else the end of what is around it. */
    Plek zoek(String plaats) {
        NameTree hier = this;
        Position positie = Position.van();
        boolean inLijst = false;
        for (String stap :
                plaats.isEmpty() ? new String[0] : plaats.substring(1).split("/", -1)) {
            if (isNummer(stap)) {
                positie = positie.met(hier.eerste).met(Integer.parseInt(stap));
                inLijst = true;
                continue;
            }
            NameTree dieper = hier.onder.get(stap);
            if (dieper == null) {
                boolean inAntwoord = hier.vraag != null;
                return new Plek(
                        inAntwoord
                                ? hier.einde(positie, inLijst)
                                : positie.met(hier.laatste).met(Integer.MAX_VALUE),
                        hier.nummer);
            }
            hier = dieper;
            inLijst = false;
        }
        return new Plek(hier.einde(positie, inLijst), hier.nummer);
    }

    private Position einde(Position positie, boolean inLijst) {
        return inLijst ? positie : positie.met(eerste);
    }

    private static boolean isNummer(String stap) {
        return !stap.isEmpty() && stap.length() < 7 && stap.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A place in the form. */
    record Plek(Position positie, @Nullable String nummer) {}
}
