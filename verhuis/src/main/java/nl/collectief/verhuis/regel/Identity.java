package nl.collectief.verhuis.regel;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.core.SearchName;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.verhuis.Burgeraanvraag;
import nl.collectief.verhuis.Gezinslid;
import org.jspecify.annotations.Nullable;

/**
 * Who someone is, as far as it is known.
 *
 * @param bsn nine digits; empty when not known
 * @param achternaam as it is searched; empty when not known
 * @param voornamen as it is searched; empty when not known
 * @param geboren null when not known
 */
record Identity(
        String bsn,
        String achternaam,
        String voornamen,
        @Nullable DatumOnvolledig geboren) {

    static Identity van(Gezinslid gezinslid) {
        return van(
                gezinslid.burgerservicenummer(),
                voluit(gezinslid.voorvoegsel(), gezinslid.achternaam()),
                gezinslid.voornamen(),
                gezinslid.geboortedatum());
    }

    static Identity van(Persoonsgegevens persoon) {
        return van(
                persoon.burgerservicenummer(),
                voluit(persoon.voorvoegsel(), persoon.achternaam()),
                persoon.voornamen(),
                persoon.geboortedatum());
    }

    /** Who logged in; names and birth as the register says. */
    static Identity van(Burgeraanvraag aanvraag, Ontvangst ontvangst) {
        Inloggen inloggen = Parts.inloggen(aanvraag);
        Persoon aanvrager = Parts.aanvrager(ontvangst);
        Persoon.Naam naam = aanvrager == null ? null : aanvrager.naam();
        return aanvrager == null || naam == null
                ? van(
                        inloggen.burgerservicenummer(),
                        voluit(inloggen.voorvoegsel(), inloggen.achternaam()),
                        null,
                        inloggen.geboortedatum())
                : van(
                        inloggen.burgerservicenummer(),
                        voluit(naam.voorvoegsel(), naam.geslachtsnaam()),
                        naam.voornamen(),
                        aanvrager.geboortedatum());
    }

    private static Identity van(
            @Nullable String bsn, String achternaam, @Nullable String voornamen, @Nullable DatumOnvolledig geboren) {
        String nummer = Bsn.lees(bsn).map(Bsn::waarde).orElse("");
        return new Identity(nummer, SearchName.of(achternaam), SearchName.of(tekst(voornamen)), geboren);
    }

    private static String voluit(@Nullable String voorvoegsel, @Nullable String achternaam) {
        return voorvoegsel == null ? tekst(achternaam) : voorvoegsel + " " + tekst(achternaam);
    }

    private static String tekst(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }

    boolean isBekend() {
        return !bsn.isEmpty() || heeftNaam();
    }

    private boolean heeftNaam() {
        return !achternaam.isEmpty() && !voornamen.isEmpty() && geboren != null;
    }

    /** The same number, or the same names and birth without two different numbers: namesakes have their own. */
    boolean isDezelfdeAls(Identity ander) {
        if (!bsn.isEmpty() && !ander.bsn.isEmpty()) {
            return bsn.equals(ander.bsn);
        }
        return heeftNaam()
                && achternaam.equals(ander.achternaam)
                && voornamen.equals(ander.voornamen)
                && geboren != null
                && geboren.equals(ander.geboren);
    }

    /** The rows that name the first person, or someone an earlier row names. */
    static List<Integer> herhalingen(Identity eerste, List<Identity> rijen) {
        List<Identity> gezien = new ArrayList<>(List.of(eerste));
        List<Integer> dubbel = new ArrayList<>();
        for (int i = 0; i < rijen.size(); i++) {
            Identity hier = rijen.get(i);
            if (gezien.stream().anyMatch(hier::isDezelfdeAls)) {
                dubbel.add(i);
            }
            gezien.add(hier);
        }
        return dubbel;
    }
}
