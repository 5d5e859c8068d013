package nl.collectief.core.stuf;

import java.util.List;
import java.util.regex.Pattern;
import nl.collectief.core.zaak.Adres;
import nl.collectief.core.zaak.AdresBuitenland;
import nl.collectief.core.zaak.Verblijf;
import org.jspecify.annotations.Nullable;

/** Checks the parts of an address against the patterns of their elements. Source: messages 2.5, 4.5. */
final class AddressCheck {

    private static final Pattern NUMMERAANDUIDING = Pattern.compile("[0-9]{16}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}[A-Z]{0,2}");
    private static final Pattern NUMMER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern HUISLETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern AANDUIDING = Pattern.compile("by|to");
    private static final Pattern LANDCODE = Pattern.compile("[0-9]{1,4}");
    private static final int MAX_NAAM = 80;
    private static final int MAX_REGEL = 35;
    private static final int MAX_TOEVOEGING = 40;

    private final Findings findings;

    AddressCheck(Findings findings) {
        this.findings = findings;
    }

    /** Where someone or something is: a post box is no place. */
    void verblijf(String plaats, @Nullable Verblijf verblijf) {
        if (verblijf != null) {
            verblijf.<Runnable>per(
                            adres -> () -> {
                                past(plaats, "/postbus", adres.postbus() == null);
                                adres(plaats, adres);
                            },
                            buitenland -> () -> buitenland(plaats, buitenland))
                    .run();
        }
    }

    /** Where post goes. */
    void correspondentie(String plaats, @Nullable Verblijf verblijf) {
        if (verblijf != null) {
            verblijf.<Runnable>per(
                            adres -> () -> {
                                boolean straat = adres.straatnaam() != null || adres.huisnummer() != null;
                                past(plaats, "/postbus", adres.postbus() == null || !straat);
                                past(plaats, "/postbus", NUMMER, AddressParts.postbus(adres));
                                adres(plaats, adres);
                            },
                            buitenland -> () -> buitenland(plaats, buitenland))
                    .run();
        }
    }

    private void adres(String plaats, Adres adres) {
        past(plaats, "/nummeraanduiding", NUMMERAANDUIDING, adres.nummeraanduiding());
        findings.tekst(plaats, "/woonplaats", adres.woonplaats(), MAX_NAAM);
        findings.tekst(plaats, "/straatnaam", adres.straatnaam(), MAX_NAAM);
        past(plaats, "/postcode", POSTCODE, AddressParts.postcode(adres));
        past(plaats, "/huisnummer", NUMMER, AddressParts.huisnummer(adres));
        past(plaats, "/huisletter", HUISLETTER, AddressParts.huisletter(adres));
        findings.tekst(plaats, "/huisnummertoevoeging", adres.huisnummertoevoeging(), MAX_TOEVOEGING);
        past(plaats, "/aanduiding", AANDUIDING, adres.aanduiding());
    }

    private void buitenland(String plaats, AdresBuitenland adres) {
        past(plaats, "/landcode", LANDCODE, adres.landcode());
        findings.tekst(plaats, "/landnaam", adres.landnaam(), 40);
        List<String> regels = adres.regels();
        past(plaats, "/regels", regels.size() <= 3);
        for (int i = 0; i < regels.size(); i++) {
            findings.tekst(plaats + "/regels/" + i, "", regels.get(i), MAX_REGEL);
        }
    }

    private void past(String plaats, String deel, Pattern patroon, @Nullable String tekst) {
        past(
                plaats,
                deel,
                tekst == null || tekst.isEmpty() || patroon.matcher(tekst).matches());
    }

    private void past(String plaats, String deel, boolean goed) {
        if (!goed) {
            findings.fout(ZdsRule.B04, plaats + deel);
        }
    }
}
