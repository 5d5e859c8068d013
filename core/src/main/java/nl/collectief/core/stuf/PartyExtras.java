package nl.collectief.core.stuf;

import java.util.Map;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.zaak.Adres;
import nl.collectief.core.zaak.Betrokkene;
import nl.collectief.core.zaak.Contact;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.NietNatuurlijkPersoon;
import nl.collectief.core.zaak.Verblijf;
import org.jspecify.annotations.Nullable;

/**
 * What is known of someone and has no element of its own: it goes to extraElementen, or is a finding.
 *
 * <p>Source: messages 4.2, 4.4, 4.5 and the traps of section 5.
 */
final class PartyExtras {

    private static final String LOCATIE = "locatiebeschrijving";

    private final ExtraElements extras;
    private final String prefix;
    private final Levering levering;
    private final Placing plaatsing;
    private final Findings findings;
    private final Betrokkene.Keuze<Keuze> soorten = new Betrokkene.Keuze<>(
            persoon -> plaats -> natuurlijkPersoon(plaats, persoon),
            organisatie -> plaats -> nietNatuurlijkPersoon(plaats, organisatie),
            vestiging -> plaats -> {
                verblijf(plaats + "/adres", vestiging.adres());
                return kvkNummer(plaats, vestiging.kvkNummer(), false);
            },
            medewerker -> plaats -> null,
            eenheid -> plaats -> null);

    /**
     * What is left of one person or organisation.
     *
     * @param prefix before every name; empty inside a role
     */
    PartyExtras(ExtraElements extras, String prefix, Levering levering, Findings findings) {
        this.extras = extras;
        this.prefix = prefix;
        this.levering = levering;
        this.plaatsing = levering.dialect().placing();
        this.findings = findings;
    }

    /** Handles one kind at a place. */
    @FunctionalInterface
    private interface Keuze {
        @Nullable
        KvkNummer bij(String plaats);
    }

    /** Handles whoever it is; gives the KvK-nummer that needs an object of its own, or null. */
    @Nullable
    KvkNummer betrokkene(String plaats, Betrokkene betrokkene) {
        return betrokkene.per(soorten).bij(plaats);
    }

    private @Nullable KvkNummer natuurlijkPersoon(String plaats, NatuurlijkPersoon persoon) {
        DatumOnvolledig datum = persoon.geboortedatum();
        boolean extra = plaatsing.onvolledigeDatum() == Placing.OnvolledigeDatum.VULDATUM_EN_EXTRA;
        if (extra && datum != null && !datum.isVolledig()) {
            vast(plaats + "/geboortedatum", "geboortedatumOnvolledig", datum.tekst());
        }
        verblijf(plaats + "/verblijf", persoon.verblijf());
        return null;
    }

    private @Nullable KvkNummer nietNatuurlijkPersoon(String plaats, NietNatuurlijkPersoon organisatie) {
        verblijf(plaats + "/bezoekadres", organisatie.bezoekadres());
        boolean zonderNummer = organisatie.rsin() == null && organisatie.annIdentificatie() == null;
        return kvkNummer(plaats, organisatie.kvkNummer(), zonderNummer);
    }

    private @Nullable KvkNummer kvkNummer(String plaats, @Nullable KvkNummer nummer, boolean nnpIdVrij) {
        if (nummer == null) {
            return null;
        }
        String plek = plaats + "/kvkNummer";
        switch (plaatsing.kvkVorm()) {
            case ROL_EXTRA -> vast(plek, "kvkNummer", nummer.waarde());
            case NNP_ID -> kvkInNnpId(plek, nnpIdVrij);
            case ZAAKOBJECT -> {
                if (plaatsing.zaakobjecten().contains(Placing.Objectsoort.MAATSCHAPPELIJKE_ACTIVITEIT)) {
                    return nummer;
                }
                findings.waarschuwing(ZdsRule.B08, plek);
            }
        }
        return null;
    }

    private void kvkInNnpId(String plek, boolean vrij) {
        if (!vrij) {
            findings.waarschuwing(ZdsRule.B08, plek);
        } else if (!levering.toegestaan().contains(Afwijking.KVK_IN_NNP_ID)) {
            findings.fout(ZdsRule.B11, plek, Map.of("afwijking", Afwijking.KVK_IN_NNP_ID.name()));
        }
    }

    private void verblijf(String plaats, @Nullable Verblijf verblijf) {
        if (verblijf != null) {
            verblijf.<Runnable>per(
                            adres -> () -> adres(plaats, adres),
                            buitenland -> () -> vast(plaats + "/landcode", "landcode", buitenland.landcode()))
                    .run();
        }
    }

    private void adres(String plaats, Adres adres) {
        toevoeging(plaats, "", adres);
        String aanduiding = adres.nummeraanduiding();
        if (plaatsing.bagVereist() && (aanduiding == null || aanduiding.isEmpty())) {
            vast(plaats + "/postcode", "adres.postcode", AddressParts.postcode(adres));
            vast(plaats + "/huisnummer", "adres.huisnummer", AddressParts.huisnummer(adres));
            vast(plaats + "/huisletter", "adres.huisletter", AddressParts.huisletter(adres));
            vast(plaats + "/huisnummertoevoeging", "adres.huisnummertoevoeging", adres.huisnummertoevoeging());
            vast(plaats + "/straatnaam", "adres.straatnaam", adres.straatnaam());
            vast(plaats + "/woonplaats", "adres.woonplaats", adres.woonplaats());
            vast(plaats + "/aanduiding", "adres." + LOCATIE, AddressParts.locatiebeschrijving(adres));
        }
    }

    /** Where a zaakobject is. */
    void object(String plaats, Adres adres) {
        toevoeging(plaats, "", adres);
        vast(plaats + "/aanduiding", LOCATIE, AddressParts.locatiebeschrijving(adres));
    }

    /** Where post goes. */
    void correspondentie(String plaats, @Nullable Verblijf verblijf) {
        if (verblijf instanceof Adres adres) {
            toevoeging(plaats, "correspondentie.", adres);
            vast(plaats + "/aanduiding", "correspondentie." + LOCATIE, AddressParts.locatiebeschrijving(adres));
        }
    }

    /** An addition to a house number that its element cannot hold goes whole to its own, or is a finding. */
    private void toevoeging(String plaats, String soort, Adres adres) {
        String toevoeging = adres.huisnummertoevoeging();
        if (toevoeging == null || toevoeging.isBlank() || AddressParts.toevoeging(adres) != null) {
            return;
        }
        String plek = plaats + "/huisnummertoevoeging";
        if (plaatsing.toevoegingExtra()) {
            vast(plek, soort + "huisnummertoevoeging", toevoeging);
        } else {
            findings.fout(ZdsRule.B04, plek);
        }
    }

    /** Where someone can be reached, under the names of the dialect. */
    void contact(String plaats, @Nullable Contact contact) {
        if (contact == null) {
            return;
        }
        plaatsing.contactExtra().forEach((deel, naam) -> {
            String waarde = deel.equals("emailadres") ? contact.emailadres() : contact.telefoonnummer();
            vast(plaats + "/" + deel, naam, waarde);
        });
    }

    private void vast(String plaats, String naam, @Nullable String waarde) {
        extras.vast(plaats, prefix + naam, waarde);
    }
}
