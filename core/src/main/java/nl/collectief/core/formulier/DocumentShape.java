package nl.collectief.core.formulier;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges a document as a request describes it; its content is not there yet. */
final class DocumentShape {

    /** The names a document may hold. */
    static final Set<String> DELEN =
            Set.of("soort", "aanlevering", "afgegevenDoor", "id", "bestandsnaam", "mediatype", "lengte", "sha256");

    private static final Set<String> AANLEVERING = Set.of("BIJGEVOEGD", "RECHTSTREEKS", "VOLGT");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern MEDIATYPE = Pattern.compile("(?=.{3,85}\\z)[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*");
    private static final int MAX_BESTANDSNAAM = 255;

    private final Circumstances omstandigheden;
    private final Set<String> ids = new HashSet<>(0);

    DocumentShape(Circumstances omstandigheden) {
        this.omstandigheden = omstandigheden;
    }

    /** The kinds of rule a document breaks; a wrong shape silences the others. */
    Set<RuleKind> toets(Vraag vraag, Object document) {
        if (!Answer.isObject(document) || !heeftVorm(document)) {
            return EnumSet.of(RuleKind.VORM);
        }
        Object aanlevering = Answer.deel(document, "aanlevering");
        if (aanlevering != null && !AANLEVERING.contains(TextShape.code(aanlevering))) {
            return EnumSet.of(RuleKind.KEUZE);
        }
        Set<RuleKind> fouten = EnumSet.noneOf(RuleKind.class);
        if (!isSoort(vraag, document) || !isAfgever(vraag, document)) {
            fouten.add(RuleKind.KEUZE);
        }
        if (Answer.deel(document, "id") instanceof String id && !ids.add(id)) {
            fouten.add(RuleKind.DUBBEL);
        }
        if (isBijgevoegd(document)) {
            bestand(document, fouten);
        }
        return fouten;
    }

    private static boolean isBijgevoegd(Object document) {
        Object aanlevering = Answer.deel(document, "aanlevering");
        return aanlevering == null || TextShape.code(aanlevering).equals("BIJGEVOEGD");
    }

    private static boolean heeftVorm(Object document) {
        Object aanlevering = Answer.deel(document, "aanlevering");
        Object naam = Answer.deel(document, "bestandsnaam");
        Object lengte = Answer.deel(document, "lengte");
        boolean onbekend = aanlevering != null && !AANLEVERING.contains(TextShape.code(aanlevering));
        boolean bestand = isBijgevoegd(document)
                ? isBestandsnaam(naam) && lengte != null && NumberShape.isGeheel(lengte)
                : naam == null && lengte == null;
        return (aanlevering == null || TextShape.isCode(aanlevering))
                && (onbekend || bestand)
                && past(document, "id", ID)
                && past(document, "sha256", SHA256)
                && past(document, "mediatype", MEDIATYPE);
    }

    private static boolean isBestandsnaam(@Nullable Object naam) {
        return naam instanceof String tekst
                && !tekst.isBlank()
                && tekst.length() <= MAX_BESTANDSNAAM
                && TextShape.isLeesbaar(tekst)
                && isNaam(tekst)
                && tekst.charAt(0) != '.'
                && !tekst.contains("..");
    }

    private static boolean isNaam(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (teken < ' ' || teken == '/' || teken == '\\' || teken == ':' || isRichting(teken)) {
                return false;
            }
        }
        return true;
    }

    /** Characters that turn the direction of writing, so that a name looks like another. */
    private static boolean isRichting(int teken) {
        return teken >= 0x202A && teken <= 0x202E || teken >= 0x2066 && teken <= 0x2069;
    }

    private static boolean past(Object document, String naam, Pattern patroon) {
        Object waarde = Answer.deel(document, naam);
        return waarde == null
                || waarde instanceof String tekst && patroon.matcher(tekst).matches();
    }

    private static boolean isSoort(Vraag vraag, Object document) {
        Object soort = Answer.deel(document, "soort");
        String vast = vraag.document().soort();
        if (vast != null) {
            return soort == null || TextShape.code(soort).equals(vast);
        }
        String code = TextShape.code(soort);
        return vraag.keuzes().isEmpty()
                || vraag.keuzes().stream().anyMatch(keuze -> keuze.code().equals(code));
    }

    private static boolean isAfgever(Vraag vraag, Object document) {
        Object door = Answer.deel(document, "afgegevenDoor");
        List<String> toegestaan = vraag.document().afgegevenDoor();
        return door == null || toegestaan.isEmpty() || toegestaan.contains(TextShape.code(door));
    }

    private void bestand(Object document, Set<RuleKind> fouten) {
        String naam = (String) Answer.deel(document, "bestandsnaam");
        BigDecimal lengte = NumberShape.getal(Answer.deel(document, "lengte"));
        if (naam == null || lengte == null) {
            return;
        }
        String extensie = naam.substring(naam.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (naam.indexOf('.') < 0 || !omstandigheden.bestandsoorten().contains(extensie)) {
            fouten.add(RuleKind.BESTANDSOORT);
        }
        if (lengte.signum() <= 0 || lengte.compareTo(BigDecimal.valueOf(omstandigheden.maxBestand())) >= 0) {
            fouten.add(RuleKind.BESTANDGROOTTE);
        }
    }
}
