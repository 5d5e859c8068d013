package nl.collectief.brp.regel;

import nl.collectief.core.SearchName;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.identificatie.Bsn;
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

    static Identity van(Persoonsgegevens persoon) {
        String achternaam = tekst(persoon.achternaam());
        String voluit = persoon.voorvoegsel() == null ? achternaam : persoon.voorvoegsel() + " " + achternaam;
        return new Identity(
                Bsn.lees(persoon.burgerservicenummer()).map(Bsn::waarde).orElse(""),
                SearchName.of(voluit),
                SearchName.of(tekst(persoon.voornamen())),
                persoon.geboortedatum());
    }

    private static String tekst(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
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
}
