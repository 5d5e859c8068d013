package nl.collectief.core.stuf;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.collectief.core.zaak.Document;
import org.jspecify.annotations.Nullable;

/** Checks what is said of a document, and with {@link ContentCheck} its content. Source: messages 1.6, 6. */
final class DocumentCheck {

    private static final Pattern MEDIATYPE = Pattern.compile("(?=.{3,85}\\z)[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*");
    private static final Pattern TAAL = Pattern.compile("[a-z]{3}");
    private static final int MAX_NAAM = 255;
    private static final int MAX_TEKST = 200;

    /** Media types of the kinds of file that the forms allow, by extension. */
    private static final Map<String, String> MEDIATYPEN = Map.of(
            "pdf", "application/pdf",
            "gif", "image/gif",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png");

    private final Levering levering;
    private final Findings findings;

    DocumentCheck(Levering levering, Findings findings) {
        this.levering = levering;
        this.findings = findings;
    }

    void controleer(int n, Document document) {
        String plaats = "/documenten/" + n;
        findings.verplicht(ZdsRule.B09, plaats + "/titel", document.titel(), MAX_TEKST);
        findings.verplicht(ZdsRule.B09, plaats + "/auteur", document.auteur(), MAX_TEKST);
        findings.tekst(plaats, "/beschrijving", document.beschrijving(), 1000);
        findings.datum(plaats + "/creatiedatum", document.creatiedatum());
        findings.datum(plaats + "/ontvangstdatum", document.ontvangstdatum());
        String type = levering.documenttype(document.soort());
        goed(!type.isBlank() && !Characters.isLanger(type, 80), plaats + "/soort");
        findings.tekens(plaats, "/soort", type);
        goed(TAAL.matcher(document.taal()).matches(), plaats + "/taal");
        goed(MEDIATYPE.matcher(document.mediatype()).matches(), plaats + "/mediatype");
        bestandsnaam(plaats + "/bestandsnaam", document);
        inhoud(plaats + "/inhoud", document);
    }

    private void goed(boolean goed, String plaats) {
        if (!goed) {
            findings.fout(ZdsRule.B09, plaats);
        }
    }

    private void bestandsnaam(String plaats, Document document) {
        boolean goed = isBestandsnaam(document.bestandsnaam()) && isEensgezind(document);
        goed(goed, plaats);
        if (goed) {
            findings.tekens(plaats, "", document.bestandsnaam());
        }
    }

    /** A base name that no system takes for a path or reads in another direction. */
    private static boolean isBestandsnaam(String naam) {
        return !naam.isBlank()
                && !Characters.isLanger(naam, MAX_NAAM)
                && naam.charAt(0) != '.'
                && !naam.contains("..")
                && naam.chars().noneMatch(DocumentCheck::isGevaarlijk);
    }

    private static boolean isGevaarlijk(int teken) {
        return Character.isISOControl(teken)
                || "/\\:".indexOf(teken) >= 0
                || teken >= 0x202A && teken <= 0x202E
                || teken >= 0x2066 && teken <= 0x2069;
    }

    /** Whether extension and media type say the same, as far as one of the two is known. */
    private static boolean isEensgezind(Document document) {
        String verwacht = mediatype(extensie(document.bestandsnaam()));
        return verwacht == null
                ? !MEDIATYPEN.containsValue(document.mediatype())
                : verwacht.equals(document.mediatype());
    }

    /** The media type of an extension, or null when it is none of ours. */
    static @Nullable String mediatype(String extensie) {
        return MEDIATYPEN.get(extensie);
    }

    /** What stands after the last point, in small letters; empty when there is none. */
    static String extensie(String bestandsnaam) {
        int punt = bestandsnaam.lastIndexOf('.');
        return punt < 0 ? "" : bestandsnaam.substring(punt + 1).toLowerCase(Locale.ROOT);
    }

    private void inhoud(String plaats, Document document) {
        long maximum = levering.dialect().options().documentMaximum();
        if (document.inhoud() != null && document.inhoud().lengte() > maximum) {
            findings.fout(ZdsRule.B09, plaats);
        }
        if (!ContentCheck.isGoed(document)) {
            findings.fout(ZdsRule.B13, plaats);
        }
    }
}
