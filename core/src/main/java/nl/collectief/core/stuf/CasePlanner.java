package nl.collectief.core.stuf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.zaak.Adres;
import nl.collectief.core.zaak.Betaling;
import nl.collectief.core.zaak.Contact;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.Zaakobject;
import org.jspecify.annotations.Nullable;

/** Decides for one dialect who and what of a case goes where; what finds no place is a finding. Not thread-safe. */
final class CasePlanner {

    /** Characters of all order numbers together, at the receiver that reads them. */
    private static final int MAX_NUMMERS = 100;

    private final Zaak zaak;
    private final Levering levering;
    private final Dialect dialect;
    private final Findings findings;
    private final ExtraElements zaakExtras;
    private final Set<String> bsns;
    private final List<CasePlan.PlannedRol> rollen = new ArrayList<>();
    private final List<Zaakobject> objecten = new ArrayList<>();
    private final List<KvkNummer> kvkNummers = new ArrayList<>();

    private CasePlanner(Zaak zaak, Levering levering, Findings findings) {
        this.zaak = zaak;
        this.levering = levering;
        this.dialect = levering.dialect();
        this.findings = findings;
        this.zaakExtras = new ExtraElements(dialect, findings);
        this.bsns = bsns(zaak);
    }

    private static Set<String> bsns(Zaak zaak) {
        Set<String> nummers = new HashSet<>();
        for (Rol rol : zaak.rollen()) {
            if (rol.betrokkene() instanceof NatuurlijkPersoon persoon && persoon.bsn() != null) {
                nummers.add(persoon.bsn().waarde());
            }
        }
        for (Zaakobject object : zaak.zaakobjecten()) {
            if (object.onderwerp() instanceof Onderwerp.PersoonObject wie
                    && wie.persoon().bsn() != null) {
                nummers.add(wie.persoon().bsn().waarde());
            }
        }
        return nummers;
    }

    /** The plan of a case; what does not fit is added to the findings. */
    static CasePlan plan(Zaak zaak, Levering levering, Findings findings) {
        return new CasePlanner(zaak, levering, findings).plan();
    }

    private CasePlan plan() {
        zaakExtras.eigenschappen("/eigenschappen", dialect.naming().naamPrefix(), zaak.eigenschappen());
        for (int i = 0; i < zaak.rollen().size(); i++) {
            String plaats = "/rollen/" + i;
            rol(plaats, plaats + "/betrokkene", zaak.rollen().get(i));
        }
        for (int i = 0; i < zaak.zaakobjecten().size(); i++) {
            String prefix = dialect.naming().naamPrefix() + "zaakobject." + i + ".";
            object("/zaakobjecten/" + i, prefix, zaak.zaakobjecten().get(i));
        }
        vasteExtras();
        List<ExtraElement> extras = uniek(zaakExtras.lijst());
        return new CasePlan(extras, List.copyOf(rollen), List.copyOf(objecten), List.copyOf(kvkNummers));
    }

    private void rol(String plaats, String betrokkene, Rol rol) {
        ExtraElements extras = new ExtraElements(dialect, findings);
        extras.eigenschappen(plaats + "/eigenschappen", "", rol.eigenschappen());
        PartyExtras delen = new PartyExtras(extras, "", levering, findings);
        delen.contact(plaats + "/contact", rol.contact());
        KvkNummer los = delen.betrokkene(betrokkene, rol.betrokkene());
        if (los != null) {
            kvkNummers.add(los);
        }
        delen.correspondentie(plaats + "/correspondentie", rol.correspondentie());
        Contact aanspreekpunt = dialect.placing().aanspreekpunt() ? rol.contact() : null;
        rollen.add(new CasePlan.PlannedRol(rol, aanspreekpunt, uniek(extras.lijst())));
    }

    private void object(String plaats, String prefix, Zaakobject object) {
        PartyExtras delen = new PartyExtras(zaakExtras, prefix, levering, findings);
        object.onderwerp()
                .<Runnable>per(new Onderwerp.Keuze<>(
                        adres -> () -> adres(plaats, object, adres.adres(), delen),
                        persoon -> () -> persoon(plaats, object, persoon.persoon(), delen),
                        gemeente -> () -> object(plaats, object, Placing.Objectsoort.GEMEENTE),
                        overig -> () -> object(plaats, object, Placing.Objectsoort.OVERIG)))
                .run();
    }

    private boolean object(String plaats, Zaakobject object, Placing.Objectsoort soort) {
        boolean welkom = dialect.placing().zaakobjecten().contains(soort);
        if (welkom) {
            objecten.add(object);
        } else {
            findings.waarschuwing(ZdsRule.B14, plaats);
        }
        return welkom;
    }

    private void adres(String plaats, Zaakobject object, Adres adres, PartyExtras delen) {
        if (dialect.placing().bagVereist() && !isBag(adres)) {
            findings.waarschuwing(ZdsRule.B14, plaats);
        } else if (object(plaats, object, Placing.Objectsoort.ADRES)) {
            delen.object(plaats + "/onderwerp/adres", adres);
        }
    }

    private static boolean isBag(Adres adres) {
        return isGevuld(adres.nummeraanduiding())
                && isGevuld(adres.woonplaats())
                && isGevuld(adres.straatnaam())
                && isGevuld(adres.huisnummer());
    }

    private static boolean isGevuld(@Nullable String tekst) {
        return tekst != null && !tekst.isBlank();
    }

    private void persoon(String plaats, Zaakobject object, NatuurlijkPersoon persoon, PartyExtras delen) {
        String wie = plaats + "/onderwerp/persoon";
        if (dialect.placing().persoonAlsRol()) {
            rol(plaats, wie, Rol.van(RolSoort.OVERIG, object.omschrijving(), persoon));
        } else if (dialect.placing().zaakobjecten().contains(Placing.Objectsoort.PERSOON)) {
            objecten.add(object);
            delen.betrokkene(wie, persoon);
        } else {
            findings.fout(ZdsRule.B14, plaats);
        }
    }

    private void vasteExtras() {
        Map<String, String> namen = dialect.naming().betaalExtra();
        Betaling betaling = zaak.betaling();
        if (betaling != null && !namen.isEmpty()) {
            nummers("/betaling/ordernummers", namen.get("ordernummer"), betaling.ordernummers());
            BigDecimal bedrag = betaling.bedrag();
            vast("/betaling/bedrag", namen.get("bedrag"), bedrag == null ? null : bedrag(bedrag));
            nummers("/betaling/transactienummers", namen.get("transactienummer"), betaling.transactienummers());
        }
        vast("/startdatum", dialect.naming().startdatumMoment(), Moments.iso(zaak.tijdstipRegistratie()));
    }

    private static String bedrag(BigDecimal bedrag) {
        return bedrag.setScale(Math.max(2, bedrag.scale())).toPlainString();
    }

    private void nummers(String plaats, @Nullable String naam, List<String> nummers) {
        String samen = String.join(",", nummers);
        if (naam != null && samen.length() > MAX_NUMMERS) {
            findings.fout(ZdsRule.B01, plaats, Map.of("max", MAX_NUMMERS));
        }
        vast(plaats, naam, samen);
    }

    private void vast(String plaats, @Nullable String naam, @Nullable String waarde) {
        if (naam != null) {
            zaakExtras.vast(plaats, naam, waarde);
        }
    }

    /** The same list; two elements of one name are a finding, unless they are items of one list. */
    private List<ExtraElement> uniek(List<ExtraElement> extras) {
        Map<String, String> bronnen = new HashMap<>();
        for (ExtraElement extra : extras) {
            String bron = bron(extra.plaats());
            String eerste = bronnen.putIfAbsent(extra.naam(), bron);
            if (eerste != null && !(eerste.equals(bron) && extra.plaats().length() > bron.length())) {
                findings.fout(ZdsRule.B05, extra.plaats());
            }
            // a person who matters is a role, never a fact
            findings.grens(extra.waarde() == null || !bsns.contains(extra.waarde()), extra.plaats());
        }
        return extras;
    }

    /** The list an item stands in, or the place itself. */
    private static String bron(String plaats) {
        int lijst = plaats.lastIndexOf("/waarden/");
        return lijst < 0 ? plaats : plaats.substring(0, lijst);
    }
}
