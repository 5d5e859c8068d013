package nl.collectief.core.stuf;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.collectief.core.zaak.Adres;
import nl.collectief.core.zaak.AdresBuitenland;
import nl.collectief.core.zaak.Verblijf;
import org.jspecify.annotations.Nullable;

/** Writes addresses, one method per type of the schema. Source: messages 4.2, 4.5. */
final class AddressWriter {

    private final StufWriter uit;

    AddressWriter(StufWriter uit) {
        this.uit = uit;
    }

    /** Where someone lives or can be visited. */
    void adres(String naam, Adres adres) throws XMLStreamException {
        uit.open(Ns.BG, naam);
        aanduiding("aoa.identificatie", adres);
        uit.element(Ns.BG, "wpl.woonplaatsNaam", adres.woonplaats());
        uit.element(Ns.BG, "gor.openbareRuimteNaam", adres.straatnaam());
        uit.element(Ns.BG, "gor.straatnaam", AddressParts.korteStraatnaam(adres));
        uit.element(Ns.BG, "aoa.postcode", AddressParts.postcode(adres));
        uit.element(Ns.BG, "aoa.huisnummer", AddressParts.huisnummer(adres));
        uit.element(Ns.BG, "aoa.huisletter", AddressParts.huisletter(adres));
        uit.element(Ns.BG, "aoa.huisnummertoevoeging", AddressParts.toevoeging(adres));
        uit.element(Ns.BG, "inp.locatiebeschrijving", AddressParts.locatiebeschrijving(adres));
        uit.sluit();
    }

    /** What the case is about: the same parts under other names and in another order. */
    void zaakobject(Adres adres) throws XMLStreamException {
        uit.open(Ns.ZKN, "adres", "AOA", "T");
        aanduiding("identificatie", adres);
        uit.kern(Ns.BG, "wpl.woonplaatsNaam", adres.woonplaats());
        uit.kern(Ns.BG, "gor.openbareRuimteNaam", adres.straatnaam());
        uit.kern(Ns.BG, "huisnummer", AddressParts.huisnummer(adres));
        uit.kern(Ns.BG, "huisletter", AddressParts.huisletter(adres));
        uit.kern(Ns.BG, "huisnummertoevoeging", AddressParts.toevoeging(adres));
        uit.kern(Ns.BG, "postcode", AddressParts.postcode(adres));
        uit.sluit();
    }

    private void aanduiding(String naam, Adres adres) throws XMLStreamException {
        String nummeraanduiding = adres.nummeraanduiding();
        if (nummeraanduiding != null && !nummeraanduiding.isEmpty()) {
            uit.element(Ns.BG, naam, nummeraanduiding);
            uit.authentiek(false);
        }
    }

    /** Where post goes. */
    void correspondentie(@Nullable Verblijf verblijf) throws XMLStreamException {
        if (verblijf != null) {
            verblijf.<StufWriter.Part>per(adres -> () -> post(adres), buitenland -> () -> post(buitenland))
                    .schrijf();
        }
    }

    private void post(AdresBuitenland adres) throws XMLStreamException {
        uit.open(Ns.ZKN, "afwijkendBuitenlandsCorrespondentieAdres");
        uit.element(Ns.BG, "lnd.landcode", adres.landcode());
        land(adres);
        uit.sluit();
    }

    private void post(Adres adres) throws XMLStreamException {
        uit.open(Ns.ZKN, "afwijkendCorrespondentieAdres");
        uit.element(Ns.BG, "wpl.woonplaatsNaam", adres.woonplaats());
        uit.element(Ns.BG, "postcode", AddressParts.postcode(adres));
        String postbus = AddressParts.postbus(adres);
        if (postbus == null) {
            uit.element(Ns.BG, "gor.openbareRuimteNaam", adres.straatnaam());
            uit.element(Ns.BG, "gor.straatnaam", AddressParts.korteStraatnaam(adres));
            uit.element(Ns.BG, "aoa.huisnummer", AddressParts.huisnummer(adres));
            uit.element(Ns.BG, "aoa.huisletter", AddressParts.huisletter(adres));
            uit.element(Ns.BG, "aoa.huisnummertoevoeging", AddressParts.toevoeging(adres));
        } else {
            uit.element(Ns.BG, "sub.postadresType", "P");
            uit.element(Ns.BG, "sub.postadresNummer", postbus);
        }
        uit.sluit();
    }

    /** Where someone lives abroad; the schema has no place for the code of the country here. */
    void buitenland(String naam, AdresBuitenland adres) throws XMLStreamException {
        uit.open(Ns.BG, naam);
        land(adres);
        uit.sluit();
    }

    private void land(AdresBuitenland adres) throws XMLStreamException {
        uit.element(Ns.BG, "lnd.landnaam", adres.landnaam());
        List<String> regels = adres.regels();
        for (int i = 0; i < regels.size(); i++) {
            uit.element(Ns.BG, "sub.adresBuitenland" + (i + 1), regels.get(i));
        }
    }
}
