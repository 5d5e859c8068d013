package nl.collectief.core.stuf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.core.identificatie.AnnIdentificatie;
import nl.collectief.core.identificatie.AnpIdentificatie;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Rsin;
import nl.collectief.core.identificatie.Vestigingsnummer;
import nl.collectief.core.stuf.CaseReader.Part;
import nl.collectief.core.zaak.Adres;
import nl.collectief.core.zaak.AdresBuitenland;
import nl.collectief.core.zaak.Betrokkene;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.Geslachtsaanduiding;
import nl.collectief.core.zaak.Medewerker;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.NietNatuurlijkPersoon;
import nl.collectief.core.zaak.OrganisatorischeEenheid;
import nl.collectief.core.zaak.Verblijf;
import nl.collectief.core.zaak.Vestiging;

/** Reads who is involved and where back from a message. */
final class PartyReader {

    private PartyReader() {}

    static Betrokkene betrokkene(Part wie, Map<String, String> extra) {
        return switch (wie.naam()) {
            case "natuurlijkPersoon" -> persoon(wie, extra);
            case "nietNatuurlijkPersoon" -> organisatie(wie, extra);
            case "vestiging" ->
                new Vestiging(
                        Vestigingsnummer.parse(wie.tekst("vestigingsNummer")),
                        kvk(extra),
                        wie.tekst("handelsnaam"),
                        verblijf(wie, "verblijfsadres", extra),
                        bron(wie));
            case "medewerker" ->
                new Medewerker(
                        wie.tekst("identificatie"),
                        wie.tekst("achternaam"),
                        wie.tekst("voorletters"),
                        wie.tekst("voorvoegselAchternaam"));
            default -> new OrganisatorischeEenheid(wie.tekst("identificatie"), wie.tekst("naam"));
        };
    }

    static NatuurlijkPersoon persoon(Part wie, Map<String, String> extra) {
        String geslacht = wie.tekst("geslachtsaanduiding");
        return NatuurlijkPersoon.builder(bron(wie))
                .bsn(Bsn.lees(wie.tekst("inp.bsn")).orElse(null))
                .anpIdentificatie(
                        AnpIdentificatie.lees(wie.tekst("anp.identificatie")).orElse(null))
                .geslachtsnaam(wie.tekst("geslachtsnaam"))
                .voorvoegsel(wie.tekst("voorvoegselGeslachtsnaam"))
                .voorletters(wie.tekst("voorletters"))
                .voornamen(wie.tekst("voornamen"))
                .geslacht(geslacht == null ? null : Geslachtsaanduiding.valueOf(geslacht))
                .geboortedatum(CaseReader.datum(wie.een("geboortedatum")))
                .verblijf(verblijf(wie, "verblijfsadres", extra))
                .build();
    }

    private static NietNatuurlijkPersoon organisatie(Part wie, Map<String, String> extra) {
        return new NietNatuurlijkPersoon(
                Rsin.lees(wie.tekst("inn.nnpId")).orElse(null),
                AnnIdentificatie.lees(wie.tekst("ann.identificatie")).orElse(null),
                wie.tekst("statutaireNaam"),
                wie.tekst("inn.rechtsvorm"),
                kvk(extra),
                verblijf(wie, "bezoekadres", extra),
                bron(wie));
    }

    private static KvkNummer kvk(Map<String, String> extra) {
        return KvkNummer.lees(extra.get("kvkNummer")).orElse(null);
    }

    private static Bronsoort bron(Part wie) {
        return "J".equals(wie.tekst("authentiek")) ? Bronsoort.INGELOGD : Bronsoort.OPGEGEVEN;
    }

    private static Verblijf verblijf(Part wie, String naam, Map<String, String> extra) {
        Part binnen = wie.een(naam);
        return binnen != null ? adres(binnen) : buitenland(wie.een("sub.verblijfBuitenland"), extra.get("landcode"));
    }

    /** An address of any of the three types: their names differ in a prefix. */
    static Adres adres(Part deel) {
        String locatie = deel.tekst("inp.locatiebeschrijving");
        return new Adres(
                een(deel, "aoa.identificatie", "identificatie"),
                deel.tekst("wpl.woonplaatsNaam"),
                deel.tekst("gor.openbareRuimteNaam"),
                een(deel, "aoa.postcode", "postcode"),
                een(deel, "aoa.huisnummer", "huisnummer"),
                een(deel, "aoa.huisletter", "huisletter"),
                een(deel, "aoa.huisnummertoevoeging", "huisnummertoevoeging"),
                locatie == null ? null : locatie.equals("tegenover") ? "to" : "by",
                deel.tekst("sub.postadresNummer"));
    }

    private static String een(Part deel, String lang, String kort) {
        String waarde = deel.tekst(lang);
        return waarde == null ? deel.tekst(kort) : waarde;
    }

    static AdresBuitenland buitenland(Part deel, String landcode) {
        if (deel == null) {
            return null;
        }
        List<String> regels = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String regel = deel.tekst("sub.adresBuitenland" + i);
            if (regel != null) {
                regels.add(regel);
            }
        }
        String code = landcode == null ? deel.tekst("lnd.landcode") : landcode;
        return new AdresBuitenland(code, deel.tekst("lnd.landnaam"), regels);
    }
}
