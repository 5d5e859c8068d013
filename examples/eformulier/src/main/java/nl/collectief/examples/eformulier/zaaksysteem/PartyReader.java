package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.Map;
import java.util.regex.Pattern;
import nl.collectief.core.Check;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.identificatie.Rsin;

/** Reads who is concerned, holds it against the standard, and gives it masked. Source: messages 4.3, 4.4. */
final class PartyReader {

    private static final Pattern NINE = Pattern.compile("[0-9]{9}");
    private static final Pattern SEVENTEEN = Pattern.compile("[0-9]{17}");

    /** Entiteittype of each kind. */
    private static final Map<String, String> KINDS = Map.of(
            "natuurlijkPersoon", "NPS",
            "nietNatuurlijkPersoon", "NNP",
            "vestiging", "VES",
            "medewerker", "MDW",
            "organisatorischeEenheid", "OEH");

    private PartyReader() {}

    /** The kind and the masked number or name of a party. */
    static String read(Node gerelateerde) throws Refusal {
        if (gerelateerde.children().size() != 1) {
            throw Refusal.notConform("Een rol heeft niet precies een betrokkene.");
        }
        Node party = gerelateerde.children().get(0);
        String kind = party.name().getLocalPart();
        String entiteittype = KINDS.get(kind);
        if (entiteittype == null || !party.is(Ns.ZKN, kind)) {
            throw Refusal.notConform("Een rol heeft een betrokkene van een onbekende soort.");
        }
        known(party, entiteittype);
        return switch (entiteittype) {
            case "NPS" -> person(party);
            case "NNP" -> company(party);
            case "VES" -> branch(party);
            case "MDW" -> "medewerker " + Masking.number(Elements.text(party, "identificatie", 24));
            default -> "organisatorische eenheid " + Elements.text(party, "identificatie", 24);
        };
    }

    /** One that is new here, or that must be here: the standard allows both. */
    private static void known(Node party, String entiteittype) throws Refusal {
        boolean existing = "I".equals(party.attribute(Ns.STUF, "verwerkingssoort"));
        Elements.entity(party, entiteittype, existing ? "I" : "T");
    }

    /** With a number, or a name at least. */
    static String person(Node person) throws Refusal {
        Elements.incompleteDate(person, Ns.BG, "geboortedatum");
        String bsn = person.text(Ns.BG, "inp.bsn");
        if (bsn != null) {
            require(NINE.matcher(bsn).matches() && Bsn.check(bsn) == Check.GOED, "inp.bsn");
            authentic(person, false);
            return "natuurlijk persoon, BSN " + Masking.number(bsn);
        }
        String anp = person.text(Ns.BG, "anp.identificatie");
        if (anp != null) {
            require(SEVENTEEN.matcher(anp).matches(), "anp.identificatie");
            return "natuurlijk persoon, anp " + Masking.number(anp);
        }
        String name = person.text(Ns.BG, "geslachtsnaam");
        if (name == null) {
            throw Refusal.notConform("Een natuurlijk persoon heeft geen nummer en geen geslachtsnaam.");
        }
        require(Texts.isWithin(name, 1, 200), "geslachtsnaam");
        return "natuurlijk persoon, " + Masking.name(name);
    }

    private static String company(Node company) throws Refusal {
        String rsin = company.text(Ns.BG, "inn.nnpId");
        if (rsin != null) {
            require(NINE.matcher(rsin).matches() && Rsin.check(rsin) == Check.GOED, "inn.nnpId");
            authentic(company, true);
            return "niet-natuurlijk persoon, RSIN " + Masking.number(rsin);
        }
        String ann = company.text(Ns.BG, "ann.identificatie");
        if (ann != null) {
            require(SEVENTEEN.matcher(ann).matches(), "ann.identificatie");
            return "niet-natuurlijk persoon, ann " + Masking.number(ann);
        }
        String name = company.text(Ns.BG, "statutaireNaam");
        require(name == null || Texts.isWithin(name, 1, 500), "statutaireNaam");
        return "niet-natuurlijk persoon, " + Masking.name(name);
    }

    private static String branch(Node branch) throws Refusal {
        String number = branch.text(Ns.BG, "vestigingsNummer");
        require(number != null && Texts.isWithin(number, 12, 12), "vestigingsNummer");
        authentic(branch, false);
        return "vestiging " + Masking.number(String.valueOf(number));
    }

    /** Where a number came from, when that is told; an RSIN never stands without. */
    private static void authentic(Node party, boolean must) throws Refusal {
        String mark = party.text(Ns.BG, "authentiek");
        boolean right = mark == null ? !must : mark.equals("J") || mark.equals("N");
        require(right, "authentiek");
    }

    private static void require(boolean good, String element) throws Refusal {
        if (!good) {
            throw Refusal.notConform("Het element %s heeft een ongeldige waarde.", element);
        }
    }
}
