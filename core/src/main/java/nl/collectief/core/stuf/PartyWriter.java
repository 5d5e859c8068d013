package nl.collectief.core.stuf;

import javax.xml.stream.XMLStreamException;
import nl.collectief.core.identificatie.AnnIdentificatie;
import nl.collectief.core.identificatie.AnpIdentificatie;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Rsin;
import nl.collectief.core.zaak.Betrokkene;
import nl.collectief.core.zaak.Geslachtsaanduiding;
import nl.collectief.core.zaak.Medewerker;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.NietNatuurlijkPersoon;
import nl.collectief.core.zaak.OrganisatorischeEenheid;
import nl.collectief.core.zaak.Verblijf;
import nl.collectief.core.zaak.Vestiging;
import org.jspecify.annotations.Nullable;

/** Writes who is involved, one method per kind. Source: messages 4.3. */
final class PartyWriter {

    private final StufWriter uit;
    private final AddressWriter adressen;
    private final boolean kvkInNnpId;
    private final Betrokkene.Keuze<StufWriter.Part> soorten = new Betrokkene.Keuze<>(
            persoon -> () -> natuurlijkPersoon(persoon),
            organisatie -> () -> nietNatuurlijkPersoon(organisatie),
            vestiging -> () -> vestiging(vestiging),
            medewerker -> () -> medewerker(medewerker),
            eenheid -> () -> organisatorischeEenheid(eenheid));

    PartyWriter(StufWriter uit, AddressWriter adressen, Dialect dialect) {
        this.uit = uit;
        this.adressen = adressen;
        this.kvkInNnpId = dialect.placing().kvkVorm() == Placing.KvkVorm.NNP_ID;
    }

    void betrokkene(Betrokkene betrokkene) throws XMLStreamException {
        betrokkene.per(soorten).schrijf();
    }

    void natuurlijkPersoon(NatuurlijkPersoon persoon) throws XMLStreamException {
        uit.open(Ns.ZKN, "natuurlijkPersoon", "NPS", "T");
        Bsn bsn = persoon.bsn();
        AnpIdentificatie anp = persoon.anpIdentificatie();
        if (bsn != null) {
            uit.element(Ns.BG, "inp.bsn", bsn.waarde());
            uit.authentiek(persoon.bron().isAuthentiek());
        } else if (anp != null) {
            uit.element(Ns.BG, "anp.identificatie", anp.waarde());
        }
        uit.kern(Ns.BG, "geslachtsnaam", persoon.geslachtsnaam());
        uit.kern(Ns.BG, "voorvoegselGeslachtsnaam", persoon.voorvoegsel());
        uit.kern(Ns.BG, "voorletters", persoon.voorletters());
        uit.kern(Ns.BG, "voornamen", persoon.voornamen());
        Geslachtsaanduiding geslacht = persoon.geslacht();
        uit.kern(Ns.BG, "geslachtsaanduiding", geslacht == null ? null : geslacht.name());
        uit.datum(Ns.BG, "geboortedatum", persoon.geboortedatum());
        verblijf("verblijfsadres", persoon.verblijf());
        uit.sluit();
    }

    private void nietNatuurlijkPersoon(NietNatuurlijkPersoon organisatie) throws XMLStreamException {
        uit.open(Ns.ZKN, "nietNatuurlijkPersoon", "NNP", "T");
        nummer(organisatie);
        uit.kern(Ns.BG, "statutaireNaam", organisatie.statutaireNaam());
        uit.kern(Ns.BG, "inn.rechtsvorm", organisatie.rechtsvorm());
        verblijf("bezoekadres", organisatie.bezoekadres());
        uit.sluit();
    }

    private void nummer(NietNatuurlijkPersoon organisatie) throws XMLStreamException {
        Rsin rsin = organisatie.rsin();
        AnnIdentificatie ann = organisatie.annIdentificatie();
        KvkNummer kvkNummer = organisatie.kvkNummer();
        if (rsin != null) {
            uit.element(Ns.BG, "inn.nnpId", rsin.waarde());
            uit.authentiek(organisatie.bron().isAuthentiek());
        } else if (ann != null) {
            uit.element(Ns.BG, "ann.identificatie", ann.waarde());
        } else if (kvkNummer != null && kvkInNnpId) {
            uit.element(Ns.BG, "inn.nnpId", kvkNummer.waarde());
            uit.authentiek(false);
        } else if (kvkNummer != null) {
            uit.onbekend(Ns.BG, "inn.nnpId");
            uit.authentiek(false);
        }
    }

    private void vestiging(Vestiging vestiging) throws XMLStreamException {
        uit.open(Ns.ZKN, "vestiging", "VES", "T");
        uit.element(Ns.BG, "vestigingsNummer", vestiging.vestigingsnummer().waarde());
        uit.authentiek(vestiging.bron().isAuthentiek());
        uit.kern(Ns.BG, "handelsnaam", vestiging.handelsnaam());
        verblijf("verblijfsadres", vestiging.adres());
        uit.sluit();
    }

    private void medewerker(Medewerker medewerker) throws XMLStreamException {
        uit.open(Ns.ZKN, "medewerker", "MDW", "I");
        uit.element(Ns.ZKN, "identificatie", medewerker.identificatie());
        uit.kern(Ns.ZKN, "achternaam", medewerker.achternaam());
        uit.kern(Ns.ZKN, "voorletters", medewerker.voorletters());
        uit.kern(Ns.ZKN, "voorvoegselAchternaam", medewerker.voorvoegsel());
        uit.sluit();
    }

    private void organisatorischeEenheid(OrganisatorischeEenheid eenheid) throws XMLStreamException {
        uit.open(Ns.ZKN, "organisatorischeEenheid", "OEH", "I");
        uit.element(Ns.ZKN, "identificatie", eenheid.identificatie());
        uit.kern(Ns.ZKN, "naam", eenheid.naam());
        uit.sluit();
    }

    private void verblijf(String naam, @Nullable Verblijf verblijf) throws XMLStreamException {
        if (verblijf != null) {
            verblijf.<StufWriter.Part>per(
                            adres -> () -> adressen.adres(naam, adres),
                            buitenland -> () -> adressen.buitenland("sub.verblijfBuitenland", buitenland))
                    .schrijf();
        }
    }
}
