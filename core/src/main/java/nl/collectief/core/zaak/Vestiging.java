package nl.collectief.core.zaak;

import nl.collectief.core.Presence;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Vestigingsnummer;
import org.jspecify.annotations.Nullable;

/**
 * A branch of a company.
 *
 * @param vestigingsnummer its number
 * @param kvkNummer KvK-nummer of the company, or null
 * @param handelsnaam 1 to 200 characters, or null
 * @param adres where it is, or null
 * @param bron where these facts come from
 */
public record Vestiging(
        Vestigingsnummer vestigingsnummer,
        @Nullable KvkNummer kvkNummer,
        @Nullable String handelsnaam,
        @Nullable Verblijf adres,
        Bronsoort bron)
        implements Betrokkene {

    @Override
    public <T> T per(Keuze<T> keuze) {
        return keuze.vestiging().apply(this);
    }

    @Override
    public String toString() {
        return Presence.van("Vestiging")
                .deel("vestigingsnummer", vestigingsnummer)
                .deel("kvkNummer", kvkNummer)
                .deel("handelsnaam", handelsnaam)
                .toString();
    }
}
