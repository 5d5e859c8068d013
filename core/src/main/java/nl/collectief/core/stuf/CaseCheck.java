package nl.collectief.core.stuf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.collectief.core.zaak.BetaalStatus;
import nl.collectief.core.zaak.Betaling;
import nl.collectief.core.zaak.Kenmerk;
import nl.collectief.core.zaak.Status;
import nl.collectief.core.zaak.Zaak;
import org.jspecify.annotations.Nullable;

/** Checks the facts of a case itself; who is involved and the documents have checks of their own. Source: messages 1. */
final class CaseCheck {

    private static final Pattern REFERENTIE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final int MAX_OMSCHRIJVING = 80;
    private static final int MAX_TOELICHTING = 1000;
    private static final int MAX_NUMMER = 40;

    private final Zaak zaak;
    private final Findings findings;

    CaseCheck(Zaak zaak, Findings findings) {
        this.zaak = zaak;
        this.findings = findings;
    }

    void controleer() {
        omschrijving();
        findings.regels("/toelichting", "", zaak.toelichting(), MAX_TOELICHTING);
        data();
        aantallen();
        kenmerken();
        Betaling betaling = zaak.betaling();
        if (betaling != null) {
            betaling(betaling);
        }
        Status status = zaak.eersteStatus();
        if (status != null) {
            status(status);
        }
        new FactCheck(findings).eigenschappen("/eigenschappen", zaak.eigenschappen());
    }

    /** The one text of the case that stands in the message of a document too. */
    void omschrijving() {
        findings.verplicht(ZdsRule.B15, "/omschrijving", zaak.omschrijving(), MAX_OMSCHRIJVING);
        findings.moment("/tijdstipRegistratie", zaak.tijdstipRegistratie());
    }

    private void data() {
        findings.datum("/startdatum", zaak.startdatum());
        findings.datum("/registratiedatum", zaak.registratiedatum());
        einde("/einddatumGepland", zaak.einddatumGepland());
        einde("/uiterlijkeEinddatum", zaak.uiterlijkeEinddatum());
    }

    private void einde(String plaats, @Nullable LocalDate datum) {
        findings.datum(plaats, datum);
        findings.grens(datum == null || !datum.isBefore(zaak.startdatum()), plaats);
    }

    private void aantallen() {
        findings.grens(zaak.rollen().size() <= 100, "/rollen");
        findings.grens(zaak.eigenschappen().size() <= 200, "/eigenschappen");
        findings.grens(zaak.zaakobjecten().size() <= 20, "/zaakobjecten");
        findings.grens(zaak.documenten().size() <= 50, "/documenten");
        findings.grens(zaak.kenmerken().size() <= 10, "/kenmerken");
    }

    private void kenmerken() {
        String referentie = zaak.sleutel().referentie();
        findings.grens(REFERENTIE.matcher(referentie).matches(), "/sleutel/referentie");
        for (int i = 0; i < zaak.kenmerken().size(); i++) {
            Kenmerk kenmerk = zaak.kenmerken().get(i);
            findings.verplicht(ZdsRule.B15, "/kenmerken/" + i + "/kenmerk", kenmerk.kenmerk(), MAX_NUMMER);
            findings.verplicht(ZdsRule.B15, "/kenmerken/" + i + "/bron", kenmerk.bron(), MAX_NUMMER);
        }
    }

    private void betaling(Betaling betaling) {
        boolean betaald = betaling.status() == BetaalStatus.GEHEEL || betaling.status() == BetaalStatus.GEDEELTELIJK;
        findings.grens(betaald == (betaling.betaaldOp() != null), "/betaling/betaaldOp");
        if (betaling.betaaldOp() != null) {
            findings.moment("/betaling/betaaldOp", betaling.betaaldOp());
        }
        BigDecimal bedrag = betaling.bedrag();
        findings.grens(bedrag == null || bedrag.signum() >= 0 && bedrag.scale() <= 2, "/betaling/bedrag");
        nummers("/betaling/ordernummers", betaling.ordernummers());
        nummers("/betaling/transactienummers", betaling.transactienummers());
    }

    private void nummers(String plaats, List<String> nummers) {
        findings.grens(nummers.size() <= 10, plaats);
        for (int i = 0; i < nummers.size(); i++) {
            findings.verplicht(ZdsRule.B15, plaats + "/" + i, nummers.get(i), MAX_NUMMER);
        }
    }

    private void status(Status status) {
        findings.grens(status.volgnummer() >= 1 && status.volgnummer() <= 9999, "/eersteStatus/volgnummer");
        findings.verplicht(ZdsRule.B15, "/eersteStatus/omschrijving", status.omschrijving(), MAX_OMSCHRIJVING);
        findings.regels("/eersteStatus", "/toelichting", status.toelichting(), MAX_TOELICHTING);
        findings.moment("/eersteStatus/gezetOp", status.gezetOp());
    }
}
