package nl.collectief.benchmarks.byhand;

import static nl.collectief.benchmarks.byhand.Answers.isLeeg;
import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.core.aanvraag.JaNee.NEE;

import java.util.regex.Pattern;
import nl.collectief.core.Check;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Contactpersoon;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Vestigingsnummer;
import nl.collectief.core.tabel.Tabellen;
import nl.collectief.overlijden.Kind;
import nl.collectief.overlijden.Ouder;
import nl.collectief.overlijden.Overledene;
import nl.collectief.overlijden.Zwangerschapsduur;
import org.jspecify.annotations.Nullable;

/** What the form asks in blocks 1 to 4: the municipality, the company, the aangever, the child, the deceased. */
final class FormOfPersons {

    private static final String CONTACT = "FRM.aangifteOverlijden.inloggen.contactpersoon.";
    private static final String OVERLEDENE = "FRM.aangifteOverlijden.overledene.";
    private static final String LEVENLOOS = "FRM.aangifteOverlijden.levenloos.";
    private static final Contactpersoon GEEN_CONTACT = Contactpersoon.builder().build();
    private static final Pattern TELEFOON = Pattern.compile("[0-9 +()./-]+");
    private static final int KORTSTE_TELEFOON = 6;

    private final Run run;

    FormOfPersons(Run run) {
        this.run = run;
    }

    void check() {
        gemeente(run.aangifte.plaatsOverlijden());
        inloggen();
        contactpersoon(run.inloggen.contactpersoon() == null ? GEEN_CONTACT : run.inloggen.contactpersoon());
        String bsn = run.aangever.burgerservicenummer();
        run.verplicht(isLeeg(bsn));
        bsn(bsn, Run.BSN_AANGEVER);
        if (run.isLevenloos) {
            levenloos();
            verborgenOverledene(run.overledene);
        } else {
            run.verborgen(!isLeeg(run.levenloos), Run.LEVENLOOS);
            overledene(run.overledene);
        }
    }

    private void gemeente(@Nullable String code) {
        if (code == null || isLeeg(code)) {
            run.verplicht(true);
        } else if (!Tabellen.gemeenten().isCodeShape(code)) {
            run.meld("OVL-013", Run.PLAATS);
        } else if (!Tabellen.gemeenten().isKnown(code)) {
            run.meld("OVL-013", Tabellen.gemeenten().isOlderThan(run.vandaag) ? 0 : Run.PLAATS);
        }
    }

    private void inloggen() {
        run.verplicht(run.inloggen.inlogmiddel() == null);
        if (run.inloggen.inlogmiddel() != null && run.inloggen.inlogmiddel() != Inlogmiddel.EHERKENNING) {
            run.meld("OVL-001");
        }
        String kvk = run.inloggen.kvkNummer();
        String vestiging = run.inloggen.vestigingsnummer();
        run.verplicht(isLeeg(kvk));
        boolean kvkKlopt = kvk == null || isLeeg(kvk) || KvkNummer.check(kvk) == Check.GOED;
        boolean vestigingKlopt =
                vestiging == null || isLeeg(vestiging) || Vestigingsnummer.check(vestiging) == Check.GOED;
        if (!kvkKlopt || !vestigingKlopt) {
            run.meld("OVL-003");
        }
        String email = run.inloggen.emailadres();
        if (email != null && !isLeeg(email)) {
            Answers.email(run, email, "OVL-005", Run.EMAIL);
        }
        telefoonnummer(run.inloggen.telefoonnummer());
    }

    private void telefoonnummer(@Nullable String nummer) {
        if (nummer == null || isLeeg(nummer)) {
            return;
        }
        if (!TELEFOON.matcher(Normalisation.trim(nummer)).matches()) {
            run.meld("FRM.aangifteOverlijden.inloggen.telefoonnummer.vorm");
            return;
        }
        Answers.lengte(run, nummer, 20);
        int tekens = 0;
        for (int i = 0; i < nummer.length(); i++) {
            char teken = nummer.charAt(i);
            if (teken != '.' && teken != '-' && !Normalisation.isSpace(teken)) {
                tekens++;
            }
        }
        if (tekens < KORTSTE_TELEFOON) {
            run.meld("OVL-006");
        }
    }

    private void contactpersoon(Contactpersoon contact) {
        tekst(contact.voorvoegsel(), 20, CONTACT + "voorvoegsel.vorm", 0);
        run.verplicht(isLeeg(contact.achternaam()));
        tekst(contact.achternaam(), 200, CONTACT + "achternaam.vorm", 0);
        run.verplicht(isLeeg(contact.voornamen()));
        tekst(contact.voornamen(), 100, CONTACT + "voornamen.vorm", 0);
    }

    private void levenloos() {
        ouder(run.moeder, "moeder", Run.MOEDER);
        ouder(run.ouder2, "ouder2", 0);
        Kind kind = run.kind;
        run.verplicht(kind.naamGewenst() == null);
        tekst(kind.achternaam(), 200, LEVENLOOS + "kind.achternaam.vorm", Run.KIND_NAAM);
        tekst(kind.voornamen(), 200, LEVENLOOS + "kind.voornamen.vorm", Run.KIND_NAAM);
        run.verplicht(kind.geslacht() == null);
        run.verplicht(kind.geboortedatum() == null);
        if (kind.geboortedatum() != null && !Answers.isDatum(kind.geboortedatum())) {
            run.meld("OVL-132", Run.KIND_DATUM);
        }
        zwangerschapsduur(run.duur);
        run.verplicht(run.levenloos.levendGeboren() == null);
        run.verplicht(run.levenloos.verlofGevraagd() == null);
    }

    private void ouder(Ouder ouder, String wie, long antwoord) {
        bsn(ouder.burgerservicenummer(), antwoord);
        tekst(ouder.achternaam(), 200, LEVENLOOS + wie + ".achternaam.vorm", antwoord);
        tekst(ouder.voornamen(), 200, LEVENLOOS + wie + ".voornamen.vorm", antwoord);
        tekst(ouder.geboorteplaats(), 200, LEVENLOOS + wie + ".geboorteplaats.vorm", antwoord);
    }

    private void zwangerschapsduur(Zwangerschapsduur duur) {
        run.verplicht(duur.bekend() == null);
        if (duur.bekend() != JA) {
            run.verborgen(duur.weken() != null || duur.dagen() != null, Run.DUUR);
            return;
        }
        run.verplicht(duur.weken() == null || duur.dagen() == null);
        if (duur.weken() != null && (duur.weken() < 0 || duur.weken() > 45)) {
            run.meld(LEVENLOOS + "zwangerschapsduur.weken.bereik");
        }
        if (duur.dagen() != null && (duur.dagen() < 0 || duur.dagen() > 6)) {
            run.meld(LEVENLOOS + "zwangerschapsduur.dagen.bereik");
        }
    }

    /** Of a child that was born lifeless there is no deceased, and so no BSN. */
    private void verborgenOverledene(Overledene overledene) {
        if (overledene.heeftBurgerservicenummer() == JA) {
            run.meld("OVL-133", Run.HEEFT_BSN);
        }
        if (!isLeeg(overledene.burgerservicenummer())) {
            run.meld("OVL-133", Run.BSN);
        }
        run.verborgen(overledene.heeftBurgerservicenummer() == NEE, Run.HEEFT_BSN);
        run.verborgen(overledene.geenVoornamen() != null, 0);
        run.verborgen(!isLeeg(overledene.voornamen()) || !isLeeg(overledene.achternaam()), Run.NAAM);
        run.verborgen(overledene.geboortedatum() != null, Run.GEBOORTEDATUM);
        run.verborgen(overledene.identiteitOnbekend() != null, Run.IDENTITEIT);
        run.verborgen(overledene.burgerlijkeStaat() != null, Run.STAAT);
        zonderBsn(overledene, false);
    }

    private void overledene(Overledene overledene) {
        run.verplicht(overledene.heeftBurgerservicenummer() == null);
        String bsn = overledene.burgerservicenummer();
        if (overledene.heeftBurgerservicenummer() == JA) {
            run.verplicht(isLeeg(bsn));
            bsn(bsn, Run.BSN);
        } else {
            run.verborgen(!isLeeg(bsn), Run.BSN);
        }
        run.verplicht(overledene.geenVoornamen() != JA && isLeeg(overledene.voornamen()));
        tekst(overledene.voornamen(), 200, OVERLEDENE + "voornamen.vorm", Run.NAAM);
        run.verplicht(isLeeg(overledene.achternaam()));
        tekst(overledene.achternaam(), 200, OVERLEDENE + "achternaam.vorm", Run.NAAM);
        run.verplicht(overledene.geboortedatum() == null);
        zonderBsn(overledene, overledene.heeftBurgerservicenummer() == NEE);
    }

    /** What is asked of a deceased without BSN alone. */
    private void zonderBsn(Overledene overledene, boolean gevraagd) {
        FormOfDocuments.vraag(run, gevraagd, overledene.kopiePaspoort(), "KOPIE_PASPOORT", Run.PASPOORT);
        if (!gevraagd) {
            run.verborgen(overledene.geslacht() != null, 0);
            run.verborgen(!isLeeg(overledene.geboorteplaats()), 0);
            run.verborgen(!isLeeg(overledene.laatsteWoonplaats()), 0);
            run.verborgen(!isLeeg(overledene.naamPartner()), Run.NAAM_PARTNER);
            run.verborgen(overledene.geboortedatumPartner() != null, Run.DATUM_PARTNER);
            return;
        }
        run.verplicht(overledene.geslacht() == null);
        run.verplicht(isLeeg(overledene.geboorteplaats()));
        tekst(overledene.geboorteplaats(), 200, OVERLEDENE + "geboorteplaats.vorm", 0);
        run.verplicht(isLeeg(overledene.laatsteWoonplaats()));
        tekst(overledene.laatsteWoonplaats(), 200, OVERLEDENE + "laatsteWoonplaats.vorm", 0);
        tekst(overledene.naamPartner(), 200, OVERLEDENE + "naamPartner.vorm", Run.NAAM_PARTNER);
    }

    private void bsn(@Nullable String bsn, long antwoord) {
        if (bsn != null && !isLeeg(bsn)) {
            Answers.bsn(run, bsn, antwoord);
        }
    }

    private void tekst(@Nullable String tekst, int max, String vorm, long antwoord) {
        if (tekst != null && !isLeeg(tekst)) {
            Answers.tekst(run, tekst, max, vorm, antwoord);
        }
    }
}
