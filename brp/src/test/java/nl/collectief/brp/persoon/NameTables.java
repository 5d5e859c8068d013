package nl.collectief.brp.persoon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tables of brp 6.1 to 6.7 as they are printed, filled in for one person. An oracle: it shares no code with what it judges.
 *
 * <p>VL initials, VV and GN own prefix and surname, VP and GP those of the partner, AT and PK own title and predicate, HT title
 * of courtesy.
 */
final class NameTables {

    /** Two codes, the word for a man and the word for a woman. */
    private static final List<List<String>> TITELS = List.of(
            List.of("B", "BS", "baron", "barones"),
            List.of("G", "GI", "graaf", "gravin"),
            List.of("H", "HI", "hertog", "hertogin"),
            List.of("M", "MI", "markies", "markiezin"),
            List.of("P", "PS", "prins", "prinses"),
            List.of("R", "R", "ridder", ""),
            List.of("JH", "JV", "jonkheer", "jonkvrouw"));

    /** 6.4: without title, AT, PK, HT, HT and AT. */
    private static final Map<String, List<String>> AANSCHRIJFWIJZE = Map.of(
            "E", List.of("VL VV GN", "VL AT VV GN", "PK VL VV GN", "VL VV GN", "VL AT VV GN"),
            "P", List.of("VL VP GP", "VL VP GP", "VL VP GP", "VL HT VP GP", "VL HT VP GP"),
            "V",
                    List.of(
                            "VL VP GP-VV GN",
                            "VL VP GP-AT VV GN",
                            "VL VP GP-PK VV GN",
                            "VL HT VP GP-VV GN",
                            "VL HT VP GP-AT VV GN"),
            "N",
                    List.of(
                            "VL VV GN-VP GP",
                            "VL AT VV GN-VP GP",
                            "PK VL VV GN-VP GP",
                            "VL VV GN-HT VP GP",
                            "VL AT VV GN-HT VP GP"));

    /** 6.5, step 4. */
    private static final Map<String, String> AANHEF =
            Map.of("E", "VV GN", "P", "VP GP", "V", "VP GP-VV GN", "N", "VV GN-VP GP");

    /** 6.6. */
    private static final Map<String, String> LOPENDE_TEKST =
            Map.of("E", "AT PK VV GN", "P", "HT VP GP", "V", "HT VP GP-AT PK VV GN", "N", "AT PK VV GN-HT VP GP");

    private static final Map<String, String> VOORLETTERS = Map.of("Jo Anne", "J.A.", "Q", "Q", "", "");
    private static final Pattern TOKEN = Pattern.compile("[A-Z]{2}");

    private final Map<String, String> delen = new HashMap<>();
    private final String geslacht;
    private final String geregistreerd;
    private final String naamgebruik;
    private final String titel;
    private final String titelVanPartner;

    /** The texts that {@link Persons} reads. */
    NameTables(String geslacht, String naamgebruik, String naam, String partner) {
        List<String> eigen = List.of(naam.split("/", -1));
        List<String> ander = List.of((partner.equals("-") ? "///" : partner.split("\\+")[0]).split("/", -1));
        boolean actueel = !partner.equals("-") && !partner.contains("+");
        this.geslacht = geslacht.replace("-", "O");
        this.geregistreerd = naamgebruik.replace("-", "E");
        this.naamgebruik = bekend(ander.get(3)) ? geregistreerd : "E";
        this.titel = eigen.get(1);
        this.titelVanPartner = ander.get(1);
        delen.put("VN", eigen.get(0));
        delen.put("VL", VOORLETTERS.get(eigen.get(0)));
        delen.put("VV", eigen.get(2));
        delen.put("GN", eigen.get(3));
        delen.put("VP", ander.get(2));
        delen.put("GP", ander.get(3));
        boolean predicaat = titel.startsWith("J");
        boolean vervalt = this.naamgebruik.equals("P")
                || predicaat && this.geslacht.equals("V") && (actueel || !this.naamgebruik.equals("E"));
        delen.put("AT", vervalt || predicaat ? "" : vorm(titel, this.geslacht));
        delen.put("PK", vervalt || !predicaat ? "" : vorm(titel, this.geslacht));
        delen.put("HT", this.naamgebruik.equals("E") ? "" : hoffelijk());
        delen.put("in gebruik", vervalt ? "" : titel);
    }

    String aanschrijfwijze() {
        if (mistEigenNaam()) {
            return null;
        }
        int kolom = delen.get("AT").isEmpty() ? 0 : 1;
        if (!delen.get("HT").isEmpty()) {
            kolom += 3;
        } else if (!delen.get("PK").isEmpty()) {
            kolom = 2;
        }
        return hoofdletter(vul(AANSCHRIJFWIJZE.get(naamgebruik).get(kolom)));
    }

    String aanspreekvorm() {
        if (mistEigenNaam()) {
            return null;
        }
        if (!delen.get("HT").isEmpty()) {
            return "De " + titulatuur(titelVanPartner);
        }
        String eigen = delen.get("in gebruik");
        boolean zonderVorm =
                vorm(eigen, geslacht).isEmpty() && !Set.of("P", "PS").contains(eigen);
        return eigen.isEmpty() || zonderVorm ? null : "De " + titulatuur(eigen);
    }

    String aanhef() {
        String eigen = delen.get("in gebruik");
        if (!geregistreerd.equals("E") && !hoffelijk().isEmpty()) {
            return hoofdletter(titulatuur(titelVanPartner));
        }
        if (!eigen.isEmpty() && (!geslacht.equals("O") || Set.of("P", "PS").contains(eigen))) {
            return hoofdletter(titulatuur(eigen));
        }
        return mistEigenNaam() ? null : "Geachte " + aangesproken("heer ", "mevrouw ", vul(AANHEF.get(naamgebruik)));
    }

    String lopendeTekst() {
        if (mistEigenNaam()) {
            return null;
        }
        String eerste = Set.of("E", "N").contains(naamgebruik) ? delen.get("AT") + delen.get("PK") : delen.get("HT");
        String namen = vul(LOPENDE_TEKST.get(naamgebruik));
        return eerste.isEmpty() ? aangesproken("de heer ", "mevrouw ", namen) : namen;
    }

    String volledigeNaam() {
        String woord = vorm(titel, geslacht);
        if (woord.isEmpty()) {
            woord = vorm(titel, titel.equals("R") || titel.matches("[BGHMP]|JH") ? "M" : "V");
        }
        delen.put("TV", woord);
        String naam = vul(titel.startsWith("J") ? "TV VN VV GN" : "VN TV VV GN");
        return naam.isEmpty() ? null : naam;
    }

    private String aangesproken(String heer, String mevrouw, String namen) {
        return switch (geslacht) {
            case "M" -> heer + hoofdletter(namen);
            case "V" -> mevrouw + hoofdletter(namen);
            default -> delen.get("VL").isEmpty() ? hoofdletter(namen) : delen.get("VL") + " " + namen;
        };
    }

    private boolean mistEigenNaam() {
        return !naamgebruik.equals("P") && !bekend(delen.get("GN"));
    }

    /** Without the title that a wife of its bearer may use. */
    private String hoffelijk() {
        return geslacht.equals("V") && titelVanPartner.matches("[BGHMP]") ? vorm(titelVanPartner, "V") : "";
    }

    private String titulatuur(String code) {
        if (code.startsWith("P")) {
            return "hoogheid";
        }
        return (code.startsWith("G") ? "hooggeboren " : "hoogwelgeboren ") + (geslacht.equals("M") ? "heer" : "vrouwe");
    }

    private static String vorm(String code, String geslacht) {
        for (List<String> rij : TITELS) {
            if (!code.isEmpty() && rij.subList(0, 2).contains(code)) {
                return geslacht.equals("O") ? "" : rij.get(geslacht.equals("M") ? 2 : 3);
            }
        }
        return "";
    }

    private String vul(String vorm) {
        return TOKEN.matcher(vorm)
                .replaceAll(token -> delen.get(token.group()).equals(".") ? "" : delen.get(token.group()))
                .strip()
                .replaceAll(" +", " ")
                .replaceAll(" ?- ?", "-");
    }

    private static boolean bekend(String naam) {
        return !naam.isEmpty() && !naam.equals(".");
    }

    private static String hoofdletter(String tekst) {
        return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }
}
