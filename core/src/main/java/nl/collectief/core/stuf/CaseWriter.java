package nl.collectief.core.stuf;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.zaak.BetaalStatus;
import nl.collectief.core.zaak.Betaling;
import nl.collectief.core.zaak.Kenmerk;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Status;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.Zaakobject;
import org.jspecify.annotations.Nullable;

/** Writes the object of creeerZaak, the same in both versions. Source: messages 4.1. */
final class CaseWriter {

    /** The order of the schema. */
    private static final RolSoort[] ROLLEN = {
        RolSoort.BELANGHEBBENDE,
        RolSoort.GEMACHTIGDE,
        RolSoort.INITIATOR,
        RolSoort.UITVOERENDE,
        RolSoort.VERANTWOORDELIJKE,
        RolSoort.OVERIG
    };

    private final Zaak zaak;
    private final CasePlan plan;
    private final Levering levering;
    private final StufWriter uit;
    private final AddressWriter adressen;
    private final PartyWriter betrokkenen;
    private final RolWriter rollen;

    CaseWriter(Zaak zaak, CasePlan plan, Levering levering, StufWriter uit) {
        this.zaak = zaak;
        this.plan = plan;
        this.levering = levering;
        this.uit = uit;
        this.adressen = new AddressWriter(uit);
        this.betrokkenen = new PartyWriter(uit, adressen, levering.dialect());
        this.rollen = new RolWriter(uit, betrokkenen, adressen, levering.dialect());
    }

    void schrijf() throws XMLStreamException {
        uit.open(Ns.ZKN, "object", "ZAK", "T");
        uit.element(Ns.ZKN, "identificatie", zaak.identificatie());
        uit.element(Ns.ZKN, "omschrijving", zaak.omschrijving());
        uit.regels(Ns.ZKN, "toelichting", zaak.toelichting());
        kenmerken();
        andereObjecten();
        data();
        betaling(zaak.betaling());
        uit.element(Ns.ZKN, "zaakniveau", "1");
        uit.element(Ns.ZKN, "deelzakenIndicatie", "N");
        uit.element(Ns.STUF, "tijdstipRegistratie", Moments.tijdstip(zaak.tijdstipRegistratie()));
        uit.extraElementen(plan.extras());
        zaaktype(levering.zaaktype());
        objecten();
        for (RolSoort soort : ROLLEN) {
            rollen(soort);
        }
        status(zaak.eersteStatus());
        uit.sluit();
    }

    private void kenmerken() throws XMLStreamException {
        kenmerk(zaak.sleutel().referentie(), levering.kenmerkbron());
        for (Kenmerk kenmerk : zaak.kenmerken()) {
            kenmerk(kenmerk.kenmerk(), kenmerk.bron());
        }
    }

    private void kenmerk(String kenmerk, String bron) throws XMLStreamException {
        uit.open(Ns.ZKN, "kenmerk");
        uit.element(Ns.ZKN, "kenmerk", kenmerk);
        uit.element(Ns.ZKN, "bron", bron);
        uit.sluit();
    }

    private void andereObjecten() throws XMLStreamException {
        for (Zaakobject object : plan.objecten()) {
            if (object.onderwerp() instanceof Onderwerp.OverigObject overig) {
                uit.open(Ns.ZKN, "anderZaakObject");
                uit.element(Ns.ZKN, "omschrijving", overig.omschrijving());
                uit.element(Ns.ZKN, "aanduiding", overig.aanduiding());
                uit.sluit();
            }
        }
    }

    private void data() throws XMLStreamException {
        uit.element(Ns.ZKN, "startdatum", Moments.dag(zaak.startdatum()));
        uit.element(Ns.ZKN, "registratiedatum", Moments.dag(zaak.registratiedatum()));
        datum("einddatumGepland", zaak.einddatumGepland());
        datum("uiterlijkeEinddatum", zaak.uiterlijkeEinddatum());
    }

    private void datum(String naam, @Nullable LocalDate datum) throws XMLStreamException {
        if (datum != null) {
            uit.element(Ns.ZKN, naam, Moments.dag(datum));
        }
    }

    private void betaling(@Nullable Betaling betaling) throws XMLStreamException {
        if (betaling == null) {
            return;
        }
        uit.element(Ns.ZKN, "betalingsIndicatie", betalingsIndicatie(betaling.status()));
        if (betaling.betaaldOp() != null) {
            boolean datum = levering.dialect().options().betaaldatumAlsDatum();
            String moment = Moments.seconden(betaling.betaaldOp());
            uit.element(Ns.ZKN, "laatsteBetaaldatum", datum ? moment.substring(0, 8) : moment);
        }
    }

    private static String betalingsIndicatie(BetaalStatus status) {
        return switch (status) {
            case NVT -> "N.v.t.";
            case NOG_NIET -> "(Nog) niet";
            case GEDEELTELIJK -> "Gedeeltelijk";
            case GEHEEL -> "Geheel";
        };
    }

    private void zaaktype(@Nullable ZaaktypeVerwijzing zaaktype) throws XMLStreamException {
        if (zaaktype == null) {
            return;
        }
        uit.open(Ns.ZKN, "isVan", "ZAKZKT", "T");
        uit.open(Ns.ZKN, "gerelateerde", "ZKT", "I");
        uit.element(Ns.ZKN, "omschrijving", zaaktype.omschrijving());
        uit.element(Ns.ZKN, "code", zaaktype.code());
        datum("ingangsdatumObject", ingangsdatum(zaaktype));
        uit.sluit();
        uit.sluit();
    }

    private @Nullable LocalDate ingangsdatum(ZaaktypeVerwijzing zaaktype) {
        return switch (levering.dialect().options().zaaktypeIngangsdatum()) {
            case NONE -> null;
            case CONFIGURED -> zaaktype.ingangsdatum();
            case TODAY -> Moments.dag(levering.moment());
        };
    }

    private void objecten() throws XMLStreamException {
        for (Zaakobject object : plan.objecten()) {
            object.onderwerp().per(soorten(object.omschrijving())).schrijf();
        }
        for (KvkNummer kvkNummer : plan.kvkNummers()) {
            object(null, () -> {
                uit.open(Ns.ZKN, "maatschappelijkeActiviteit", "MAC", "T");
                uit.element(Ns.BG, "kvkNummer", kvkNummer.waarde());
                uit.sluit();
            });
        }
    }

    private Onderwerp.Keuze<StufWriter.Part> soorten(String omschrijving) {
        return new Onderwerp.Keuze<>(
                adres -> () -> object(omschrijving, () -> adressen.zaakobject(adres.adres())),
                persoon -> () -> object(omschrijving, () -> betrokkenen.natuurlijkPersoon(persoon.persoon())),
                gemeente -> () -> object(omschrijving, () -> gemeente(gemeente)),
                overig -> () -> {
                    // stands before the dates, as anderZaakObject
                });
    }

    private void object(@Nullable String omschrijving, StufWriter.Part onderwerp) throws XMLStreamException {
        uit.open(Ns.ZKN, "heeftBetrekkingOp", "ZAKOBJ", "T");
        uit.open(Ns.ZKN, "gerelateerde");
        onderwerp.schrijf();
        uit.sluit();
        uit.element(Ns.ZKN, "omschrijving", omschrijving);
        uit.sluit();
    }

    private void gemeente(Onderwerp.Gemeente gemeente) throws XMLStreamException {
        uit.open(Ns.ZKN, "gemeente", "GEM", "T");
        uit.element(Ns.BG, "gemeenteCode", gemeente.code());
        uit.kern(Ns.BG, "gemeenteNaam", gemeente.naam());
        uit.sluit();
    }

    private void rollen(RolSoort soort) throws XMLStreamException {
        for (CasePlan.PlannedRol rol : plan.rollen()) {
            if (rol.rol().soort() == soort) {
                rollen.schrijf(rol, zaak.startdatum());
            }
        }
    }

    private void status(@Nullable Status status) throws XMLStreamException {
        if (status == null) {
            return;
        }
        uit.open(Ns.ZKN, "heeft", "ZAKSTT", "T");
        uit.open(Ns.ZKN, "gerelateerde", "STT", "I");
        uit.element(Ns.ZKN, "volgnummer", Integer.toString(status.volgnummer()));
        uit.element(Ns.ZKN, "code", levering.statuscode());
        uit.element(Ns.ZKN, "omschrijving", status.omschrijving());
        uit.sluit();
        uit.regels(Ns.ZKN, "toelichting", status.toelichting());
        uit.element(Ns.ZKN, "datumStatusGezet", Moments.tijdstip(status.gezetOp()));
        uit.sluit();
    }
}
