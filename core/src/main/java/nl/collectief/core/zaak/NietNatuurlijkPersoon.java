package nl.collectief.core.zaak;

import nl.collectief.core.Presence;
import nl.collectief.core.identificatie.AnnIdentificatie;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Rsin;
import org.jspecify.annotations.Nullable;

/**
 * A company or other legal person.
 *
 * @param rsin its number in the Handelsregister as legal person, or null
 * @param annIdentificatie number of one outside the Handelsregister, or null
 * @param statutaireNaam 1 to 500 characters, or null
 * @param rechtsvorm 1 to 100 characters, or null
 * @param kvkNummer its KvK-nummer, or null
 * @param bezoekadres where it can be visited, or null
 * @param bron where these facts come from
 */
public record NietNatuurlijkPersoon(
        @Nullable Rsin rsin,
        @Nullable AnnIdentificatie annIdentificatie,
        @Nullable String statutaireNaam,
        @Nullable String rechtsvorm,
        @Nullable KvkNummer kvkNummer,
        @Nullable Verblijf bezoekadres,
        Bronsoort bron)
        implements Betrokkene {

    @Override
    public <T> T per(Keuze<T> keuze) {
        return keuze.nietNatuurlijkPersoon().apply(this);
    }

    @Override
    public String toString() {
        return Presence.van("NietNatuurlijkPersoon")
                .deel("rsin", rsin)
                .deel("annIdentificatie", annIdentificatie)
                .deel("statutaireNaam", statutaireNaam)
                .deel("kvkNummer", kvkNummer)
                .toString();
    }
}
