package nl.collectief.examples.eformulier.zaaksysteem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import nl.collectief.examples.eformulier.zaaksysteem.ReceivedZaak.Eigenschap;
import nl.collectief.examples.eformulier.zaaksysteem.ReceivedZaak.Kenmerk;
import nl.collectief.examples.eformulier.zaaksysteem.ReceivedZaak.Rol;

/** Reads the object of creeerZaak and holds it against the standard. Source: messages 4.1, 4.2. */
final class ZaakReader {

    /** Entiteittype of each kind of role, by the end of its element name. */
    private static final Map<String, String> ROLLEN = new TreeMap<>(Map.of(
            "Belanghebbende", "ZAKBTRBLH",
            "Gemachtigde", "ZAKBTRGMC",
            "Initiator", "ZAKBTRINI",
            "Uitvoerende", "ZAKBTRUTV",
            "Verantwoordelijke", "ZAKBTRVRA",
            "OverigBetrokkene", "ZAKBTROVR"));

    private static final int MAX_NAAM = 200;
    private static final QName NAAM = new QName("naam");
    private static final Set<String> BETALING = Set.of("N.v.t.", "(Nog) niet", "Gedeeltelijk", "Geheel");

    private ZaakReader() {}

    static ReceivedZaak read(Node object) throws Refusal {
        SchemaOrder.ZAAK.check(object);
        LocalDate startdatum = Elements.date(object, "startdatum");
        LocalDate registratiedatum = Elements.date(object, "registratiedatum");
        term(object, "einddatumGepland", startdatum);
        term(object, "uiterlijkeEinddatum", startdatum);
        level(object);
        subjects(object);
        return new ReceivedZaak(
                identificatie(object),
                Objects.requireNonNullElse(Elements.optional(object, "omschrijving", 80), ""),
                zaaktype(object),
                startdatum,
                registratiedatum,
                kenmerken(object),
                rollen(object),
                eigenschappen(object));
    }

    private static String identificatie(Node object) throws Refusal {
        String identificatie = Elements.text(object, "identificatie", 40);
        if (!Texts.isWithin(identificatie, 5, 40)) {
            throw Refusal.notConform("De identificatie van de zaak is korter dan 5 tekens.");
        }
        return identificatie;
    }

    private static void term(Node object, String local, LocalDate startdatum) throws Refusal {
        LocalDate date = Elements.optionalDate(object, local);
        if (date != null && date.isBefore(startdatum)) {
            throw Refusal.notConform("Het element %s ligt voor de startdatum.", local);
        }
    }

    private static void level(Node object) throws Refusal {
        Elements.optional(object, "toelichting", 1000);
        Elements.text(object, "zaakniveau", 3);
        Elements.oneOf(object, "deelzakenIndicatie", Set.of("J", "N"));
        if (object.text(Ns.ZKN, "betalingsIndicatie") != null) {
            Elements.oneOf(object, "betalingsIndicatie", BETALING);
        }
    }

    private static String zaaktype(Node object) throws Refusal {
        Node relation = Elements.entity(Elements.only(object, "isVan"), "ZAKZKT", "T");
        Node zaaktype = Elements.entity(Elements.only(relation, "gerelateerde"), "ZKT", "I");
        Elements.optionalDate(zaaktype, "ingangsdatumObject");
        return Elements.text(zaaktype, "code", 10);
    }

    private static List<Kenmerk> kenmerken(Node object) throws Refusal {
        List<Kenmerk> kenmerken = new ArrayList<>();
        for (Node node : object.all(Ns.ZKN, "kenmerk")) {
            kenmerken.add(new Kenmerk(Elements.text(node, "kenmerk", 40), Elements.text(node, "bron", 40)));
        }
        return kenmerken;
    }

    /** What the case is about; a person without role is held to what holds for one with a role. */
    private static void subjects(Node object) throws Refusal {
        for (Node relation : object.all(Ns.ZKN, "heeftBetrekkingOp")) {
            Elements.entity(relation, "ZAKOBJ", "T");
            Node person = Elements.only(relation, "gerelateerde")
                    .first(Ns.ZKN, "natuurlijkPersoon")
                    .orElse(null);
            if (person != null) {
                PartyReader.person(Elements.entity(person, "NPS", "T"));
            }
        }
    }

    private static List<Rol> rollen(Node object) throws Refusal {
        Elements.only(object, "heeftAlsInitiator");
        List<Rol> rollen = new ArrayList<>();
        for (Map.Entry<String, String> soort : ROLLEN.entrySet()) {
            for (Node role : object.all(Ns.ZKN, "heeftAls" + soort.getKey())) {
                Elements.entity(role, soort.getValue(), "T");
                SchemaOrder.ROL.check(role);
                eigenschappen(role);
                rollen.add(new Rol(
                        soort.getKey(),
                        Objects.requireNonNullElse(Elements.optional(role, "omschrijving", 80), ""),
                        PartyReader.read(Elements.only(role, "gerelateerde"))));
            }
        }
        return rollen;
    }

    private static List<Eigenschap> eigenschappen(Node parent) throws Refusal {
        Node container = parent.first(Ns.STUF, "extraElementen").orElse(null);
        if (container == null) {
            return List.of();
        }
        List<Eigenschap> eigenschappen = new ArrayList<>();
        for (Node extra : container.all(Ns.STUF, "extraElement")) {
            String naam = extra.attributes().get(NAAM);
            if (naam == null || naam.isBlank() || !Texts.isWithin(naam, 1, MAX_NAAM)) {
                throw Refusal.notConform("Een extraElement heeft geen naam van 1 tot 200 tekens.");
            }
            eigenschappen.add(new Eigenschap(naam, extra.text().isEmpty() ? "onbekend" : Masking.value(extra.text())));
        }
        if (eigenschappen.isEmpty()) {
            throw Refusal.notConform("Het element extraElementen is leeg.");
        }
        return eigenschappen;
    }
}
