package nl.collectief.benchmarks.byhand;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.regex.Pattern;
import nl.collectief.core.Check;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.core.datum.Moment;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.overlijden.Kind;
import nl.collectief.overlijden.LevenloosGeborenKind;
import nl.collectief.overlijden.Lijkvinding;
import nl.collectief.overlijden.Ouder;
import nl.collectief.overlijden.Postadres;
import nl.collectief.overlijden.Zwangerschapsduur;
import org.jspecify.annotations.Nullable;

/** What one answer may look like. */
final class Answers {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern MEDIATYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]{0,40}/[a-z0-9][a-z0-9.+-]{0,40}");
    private static final int MAX_BESTANDSNAAM = 255;

    private Answers() {}

    static boolean isLeeg(@Nullable String tekst) {
        return tekst == null || Normalisation.isBlank(tekst);
    }

    static boolean isLeeg(@Nullable Document document) {
        return document == null
                || document.aanlevering() == null
                        && document.lengte() == null
                        && isLeeg(document.soort())
                        && isLeeg(document.afgegevenDoor())
                        && isLeeg(document.id())
                        && isLeeg(document.bestandsnaam())
                        && isLeeg(document.mediatype())
                        && isLeeg(document.sha256());
    }

    static boolean isLeeg(Lijkvinding vinding) {
        return vinding.datum() == null
                && vinding.tijdstip() == null
                && isLeeg(vinding.plaats())
                && isLeeg(vinding.toevoeging());
    }

    static boolean isLeeg(LevenloosGeborenKind levenloos) {
        return isLeeg(levenloos.moeder())
                && isLeeg(levenloos.ouder2())
                && isLeeg(levenloos.kind())
                && isLeeg(levenloos.zwangerschapsduur())
                && levenloos.levendGeboren() == null
                && levenloos.verlofGevraagd() == null;
    }

    private static boolean isLeeg(@Nullable Ouder ouder) {
        return ouder == null
                || ouder.soort() == null
                        && ouder.geboortedatum() == null
                        && isLeeg(ouder.burgerservicenummer())
                        && isLeeg(ouder.achternaam())
                        && isLeeg(ouder.voornamen())
                        && isLeeg(ouder.geboorteplaats());
    }

    private static boolean isLeeg(@Nullable Kind kind) {
        return kind == null
                || kind.naamGewenst() == null
                        && kind.geslacht() == null
                        && kind.geboortedatum() == null
                        && kind.geboortetijdstip() == null
                        && isLeeg(kind.achternaam())
                        && isLeeg(kind.voornamen());
    }

    private static boolean isLeeg(@Nullable Zwangerschapsduur duur) {
        return duur == null || duur.bekend() == null && duur.weken() == null && duur.dagen() == null;
    }

    /** A text that was typed: whether it can be read; too long is told. */
    static boolean tekst(Run run, String tekst, int max, String vorm, long antwoord) {
        if (!isLeesbaar(tekst)) {
            run.meld(vorm, antwoord);
            return false;
        }
        lengte(run, tekst, max);
        return true;
    }

    static void lengte(Run run, String tekst, int max) {
        if (tekst.length() > max / 3) {
            String normaal = Normalisation.trim(tekst);
            if (normaal.codePointCount(0, normaal.length()) > max) {
                run.meld("OVL-008");
            }
        }
    }

    static void email(Run run, String adres, String vorm, long antwoord) {
        if (!isLeesbaar(adres) || adres.indexOf('@') < 0 || adres.indexOf('.') < 0) {
            run.meld(vorm, antwoord);
        } else {
            lengte(run, adres, 254);
        }
    }

    /** No control character but line ends and tabs, and no half of a character. */
    private static boolean isLeesbaar(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            boolean regel = teken == '\n' || teken == '\r' || teken == '\t';
            if (teken < ' ' && !regel || teken >= 0x7F && teken <= 0x9F) {
                return false;
            }
            if (Character.isSurrogate(teken)) {
                boolean heel = Character.isHighSurrogate(teken)
                        && i + 1 < tekst.length()
                        && Character.isLowSurrogate(tekst.charAt(i + 1));
                if (!heel) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    static void bsn(Run run, String bsn, long antwoord) {
        Check oordeel = Bsn.check(bsn);
        if (oordeel != Check.GOED) {
            run.meld("OVL-020", antwoord);
        }
        if (oordeel != Check.VORM && cijfers(bsn) < 9) {
            run.meld("OVL-021");
        }
    }

    private static int cijfers(String tekst) {
        int aantal = 0;
        for (int i = 0; i < tekst.length(); i++) {
            if (tekst.charAt(i) >= '0' && tekst.charAt(i) <= '9') {
                aantal++;
            }
        }
        return aantal;
    }

    /** A record can hold years that no text of ours can. */
    static boolean isDatum(LocalDate datum) {
        return datum.getYear() >= 1 && datum.getYear() <= 9999;
    }

    static boolean isMoment(LocalDateTime moment) {
        return isDatum(moment.toLocalDate()) && !Moment.isOvergeslagen(moment);
    }

    /** Whether an address can receive post. */
    static boolean isVolledig(@Nullable Postadres adres) {
        if (adres == null || isLeeg(adres.postcode()) || isLeeg(adres.woonplaats())) {
            return false;
        }
        return !isLeeg(adres.postbus()) || !isLeeg(adres.straatnaam()) && !isLeeg(adres.huisnummer());
    }

    /** Whether a document says what it must: a file if and only if it comes along. */
    static boolean heeftVorm(Document document, boolean bijgevoegd) {
        boolean bestand = bijgevoegd
                ? isBestandsnaam(document.bestandsnaam()) && document.lengte() != null
                : document.bestandsnaam() == null && document.lengte() == null;
        return bestand
                && past(document.id(), ID)
                && past(document.sha256(), SHA256)
                && past(document.mediatype(), MEDIATYPE);
    }

    private static boolean past(@Nullable String tekst, Pattern vorm) {
        return tekst == null || vorm.matcher(tekst).matches();
    }

    private static boolean isBestandsnaam(@Nullable String naam) {
        if (naam == null
                || naam.isBlank()
                || naam.length() > MAX_BESTANDSNAAM
                || naam.charAt(0) == '.'
                || naam.contains("..")
                || !isLeesbaar(naam)) {
            return false;
        }
        for (int i = 0; i < naam.length(); i++) {
            char teken = naam.charAt(i);
            boolean richting = teken >= 0x202A && teken <= 0x202E || teken >= 0x2066 && teken <= 0x2069;
            if (teken < ' ' || "/\\:".indexOf(teken) >= 0 || richting) {
                return false;
            }
        }
        return true;
    }

    /** Whether the extension of a file is one of these, in small letters. */
    static boolean isSoort(String bestandsnaam, Set<String> soorten) {
        int punt = bestandsnaam.lastIndexOf('.');
        return punt >= 0 && soorten.contains(bestandsnaam.substring(punt + 1).toLowerCase(java.util.Locale.ROOT));
    }
}
