package nl.collectief.core.constraints;

import static nl.collectief.core.adres.AddressPart.STRAATNAAM;
import static nl.collectief.core.identificatie.BagObjecttype.NUMMERAANDUIDING;

import java.util.List;
import nl.collectief.core.validation.Waarschuwingen;

/** A vendor's own class: a field for every constraint, named as the constraint. */
@SuppressWarnings("unused")
final class Fields {

    @Verplicht
    String verplicht;

    @Verplicht
    Object verplichtAnders;

    @Burgerservicenummer
    String burgerservicenummer;

    @Administratienummer
    String administratienummer;

    @Rsin
    String rsin;

    @KvkNummer
    String kvkNummer;

    @Vestigingsnummer
    String vestigingsnummer;

    @AnpIdentificatie
    String anpIdentificatie;

    @AnnIdentificatie
    String annIdentificatie;

    @Iban
    String iban;

    @Iban(gebied = Iban.Gebied.NEDERLAND)
    String ibanNederland;

    @Iban(gebied = Iban.Gebied.SEPA)
    String ibanSepa;

    @Bic
    String bic;

    @Postcode
    String postcode;

    @Huisnummer
    String huisnummer;

    @Huisletter
    String huisletter;

    @Huisnummertoevoeging
    @Huisnummertoevoeging(waarschuwing = true, groups = Waarschuwingen.class)
    String huisnummertoevoeging;

    @BagIdentificatie
    String bagIdentificatie;

    @BagIdentificatie(NUMMERAANDUIDING)
    String bagNummeraanduiding;

    @Woonplaatscode
    String woonplaatscode;

    @AddressText(STRAATNAAM)
    @AddressText(value = STRAATNAAM, waarschuwing = true, groups = Waarschuwingen.class)
    String addressText;

    @Aktenummer
    @Aktenummer(waarschuwing = true, groups = Waarschuwingen.class)
    String aktenummer;

    @Zaakidentificatie
    @Zaakidentificatie(waarschuwing = true, groups = Waarschuwingen.class)
    String zaakidentificatie;

    @BerichtId
    String berichtId;

    @Telefoonnummer
    String telefoonnummer;

    @Emailadres
    String emailadres;

    @Voornamen
    @Voornamen(waarschuwing = true, groups = Waarschuwingen.class)
    String voornamen;

    @Geslachtsnaam
    @Geslachtsnaam(waarschuwing = true, groups = Waarschuwingen.class)
    String geslachtsnaam;

    @Geslachtsnaam(uitRegister = true)
    String geslachtsnaamUitRegister;

    @Voorvoegsel
    @Voorvoegsel(waarschuwing = true, groups = Waarschuwingen.class)
    String voorvoegsel;

    @Gemeentecode
    String gemeentecode;

    @Landcode
    String landcode;

    @Nationaliteitcode
    String nationaliteitcode;

    @DatumOnvolledig
    String datumOnvolledig;

    @DatumOnvolledig(onbekend = true)
    String datumOnbekend;

    @Burgerservicenummer(message = "eigen tekst")
    String eigenTekst;

    /** A record, where a constraint stands before a component. */
    record Component(@Postcode String postcode, List<String> anders) {}
}
