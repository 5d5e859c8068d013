package nl.collectief.core.stuf;

import java.util.List;
import nl.collectief.core.zaak.Betrokkene;
import nl.collectief.core.zaak.Contact;
import nl.collectief.core.zaak.Medewerker;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.NietNatuurlijkPersoon;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.OrganisatorischeEenheid;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Vestiging;
import nl.collectief.core.zaak.Zaakobject;
import org.jspecify.annotations.Nullable;

/** Checks who is involved and what the case is about. Source: messages 1.2, 1.3, 1.5. */
final class PartyCheck {

    private static final int MAX_NAAM = 200;
    private static final int MAX_OMSCHRIJVING = 80;
    private static final int MAX_NUMMER = 24;

    private final Findings findings;
    private final AddressCheck adressen;

    PartyCheck(Findings findings) {
        this.findings = findings;
        this.adressen = new AddressCheck(findings);
    }

    void rollen(List<Rol> rollen) {
        boolean initiator = false;
        for (int i = 0; i < rollen.size(); i++) {
            String plaats = "/rollen/" + i;
            Rol rol = rollen.get(i);
            if (rol.soort() == RolSoort.INITIATOR) {
                findings.grens(!initiator, plaats + "/soort");
                initiator = true;
            }
            rol(plaats, rol);
        }
        if (!initiator) {
            findings.fout(ZdsRule.B03, "/rollen");
        }
    }

    private void rol(String plaats, Rol rol) {
        findings.tekst(plaats, "/omschrijving", rol.omschrijving(), MAX_OMSCHRIJVING);
        findings.regels(plaats, "/toelichting", rol.toelichting(), 1000);
        String wie = plaats + "/betrokkene";
        herkenbaar(wie, rol);
        betrokkene(wie, rol.betrokkene());
        Contact contact = rol.contact();
        if (contact != null) {
            findings.tekst(plaats, "/contact/naam", contact.naam(), 40);
            findings.tekst(plaats, "/contact/telefoonnummer", contact.telefoonnummer(), 20);
            findings.tekst(plaats, "/contact/emailadres", contact.emailadres(), 254);
        }
        adressen.correspondentie(plaats + "/correspondentie", rol.correspondentie());
        new FactCheck(findings).eigenschappen(plaats + "/eigenschappen", rol.eigenschappen());
    }

    /** A number, or at least a name; the initiator is asked a number. */
    private void herkenbaar(String plaats, Rol rol) {
        boolean initiator = rol.soort() == RolSoort.INITIATOR;
        switch (herkenning(rol.betrokkene())) {
            case NUMMER -> {}
            case NAAM -> {
                if (initiator) {
                    findings.waarschuwing(ZdsRule.B03, plaats);
                }
            }
            case NIETS -> findings.fout(initiator ? ZdsRule.B03 : ZdsRule.B15, plaats);
        }
    }

    /** By what someone can be known. */
    private enum Herkenning {
        NUMMER,
        NAAM,
        NIETS
    }

    private static Herkenning herkenning(Betrokkene betrokkene) {
        return betrokkene.per(new Betrokkene.Keuze<>(
                PartyCheck::herkenning,
                organisatie -> organisatie.rsin() != null || organisatie.annIdentificatie() != null
                        ? Herkenning.NUMMER
                        : naam(organisatie.kvkNummer() != null || isGevuld(organisatie.statutaireNaam())),
                vestiging -> Herkenning.NUMMER,
                medewerker -> Herkenning.NUMMER,
                eenheid -> Herkenning.NUMMER));
    }

    private static Herkenning herkenning(NatuurlijkPersoon persoon) {
        boolean nummer = persoon.bsn() != null || persoon.anpIdentificatie() != null;
        return nummer ? Herkenning.NUMMER : naam(isGevuld(persoon.geslachtsnaam()));
    }

    private static Herkenning naam(boolean bekend) {
        return bekend ? Herkenning.NAAM : Herkenning.NIETS;
    }

    private static boolean isGevuld(@Nullable String tekst) {
        return tekst != null && !tekst.isBlank();
    }

    private void betrokkene(String plaats, Betrokkene betrokkene) {
        betrokkene
                .<Runnable>per(new Betrokkene.Keuze<>(
                        persoon -> () -> persoon(plaats, persoon),
                        organisatie -> () -> organisatie(plaats, organisatie),
                        vestiging -> () -> vestiging(plaats, vestiging),
                        medewerker -> () -> medewerker(plaats, medewerker),
                        eenheid -> () -> eenheid(plaats, eenheid)))
                .run();
    }

    private void persoon(String plaats, NatuurlijkPersoon persoon) {
        findings.tekst(plaats, "/geslachtsnaam", persoon.geslachtsnaam(), MAX_NAAM);
        findings.tekst(plaats, "/voorvoegsel", persoon.voorvoegsel(), 10);
        findings.tekst(plaats, "/voorletters", persoon.voorletters(), 20);
        findings.tekst(plaats, "/voornamen", persoon.voornamen(), MAX_NAAM);
        adressen.verblijf(plaats + "/verblijf", persoon.verblijf());
    }

    private void organisatie(String plaats, NietNatuurlijkPersoon organisatie) {
        findings.tekst(plaats, "/statutaireNaam", organisatie.statutaireNaam(), 500);
        findings.tekst(plaats, "/rechtsvorm", organisatie.rechtsvorm(), 100);
        adressen.verblijf(plaats + "/bezoekadres", organisatie.bezoekadres());
    }

    private void vestiging(String plaats, Vestiging vestiging) {
        findings.tekst(plaats, "/handelsnaam", vestiging.handelsnaam(), MAX_NAAM);
        adressen.verblijf(plaats + "/adres", vestiging.adres());
    }

    private void medewerker(String plaats, Medewerker medewerker) {
        findings.verplicht(ZdsRule.B15, plaats + "/identificatie", medewerker.identificatie(), MAX_NUMMER);
        findings.tekst(plaats, "/achternaam", medewerker.achternaam(), MAX_NAAM);
        findings.tekst(plaats, "/voorletters", medewerker.voorletters(), 20);
        findings.tekst(plaats, "/voorvoegsel", medewerker.voorvoegsel(), 10);
    }

    private void eenheid(String plaats, OrganisatorischeEenheid eenheid) {
        findings.verplicht(ZdsRule.B15, plaats + "/identificatie", eenheid.identificatie(), MAX_NUMMER);
        findings.tekst(plaats, "/naam", eenheid.naam(), 50);
    }

    void zaakobjecten(List<Zaakobject> objecten) {
        for (int i = 0; i < objecten.size(); i++) {
            Zaakobject object = objecten.get(i);
            String plaats = "/zaakobjecten/" + i;
            findings.verplicht(ZdsRule.B15, plaats + "/omschrijving", object.omschrijving(), MAX_OMSCHRIJVING);
            onderwerp(plaats + "/onderwerp", object.onderwerp());
        }
    }

    private void onderwerp(String plaats, Onderwerp onderwerp) {
        onderwerp
                .<Runnable>per(new Onderwerp.Keuze<>(
                        adres -> () -> adressen.verblijf(plaats + "/adres", adres.adres()),
                        persoon -> () -> {
                            boolean bekend = herkenning(persoon.persoon()) != Herkenning.NIETS;
                            findings.grens(bekend, plaats + "/persoon");
                            persoon(plaats + "/persoon", persoon.persoon());
                        },
                        gemeente -> () -> gemeente(plaats, gemeente),
                        overig -> () -> {
                            findings.verplicht(ZdsRule.B15, plaats + "/omschrijving", overig.omschrijving(), 80);
                            findings.verplicht(ZdsRule.B15, plaats + "/aanduiding", overig.aanduiding(), 80);
                        }))
                .run();
    }

    private void gemeente(String plaats, Onderwerp.Gemeente gemeente) {
        findings.grens(gemeente.code().matches("[0-9]{4}"), plaats + "/code");
        findings.tekst(plaats, "/naam", gemeente.naam(), 40);
    }
}
