package nl.collectief.core.stuf;

import java.util.regex.Pattern;
import nl.collectief.core.zaak.Zaak;
import org.jspecify.annotations.Nullable;

/** Checks what a message needs beside the case: sender, receiver, local names. Source: messages 1.9, 2.2. */
final class DeliveryCheck {

    private static final Pattern GEMEENTECODE = Pattern.compile("[0-9]{4}");
    private static final int MAX_KENMERK = 40;
    private static final int MAX_CODE = 10;

    private final Levering levering;
    private final Findings findings;

    DeliveryCheck(Levering levering, Findings findings) {
        this.levering = levering;
        this.findings = findings;
    }

    /** Sender, receiver and moment: part of every message. */
    void stuurgegevens() {
        systeem("/levering/zender", levering.zender());
        systeem("/levering/ontvanger", levering.ontvanger());
        String organisatie = levering.zender().organisatie();
        boolean code = organisatie != null && GEMEENTECODE.matcher(organisatie).matches();
        if (levering.dialect().wire().organisatieIsGemeentecode() && !code) {
            findings.fout(ZdsRule.B12, "/levering/zender/organisatie");
        }
        findings.moment("/levering/moment", levering.moment());
    }

    private void systeem(String plaats, Systeem systeem) {
        if (systeem.applicatie().length() < 3 || Characters.isLanger(systeem.applicatie(), 50)) {
            findings.fout(ZdsRule.B12, plaats + "/applicatie");
        }
        findings.tekens(plaats, "/applicatie", systeem.applicatie());
        findings.tekst(plaats, "/organisatie", systeem.organisatie(), 200);
        findings.tekst(plaats, "/administratie", systeem.administratie(), 50);
        findings.tekst(plaats, "/gebruiker", systeem.gebruiker(), 100);
    }

    /** The local names of a case. */
    void zaak(Zaak zaak) {
        zaaktype(levering.zaaktype());
        findings.verplicht(ZdsRule.B15, "/levering/kenmerkbron", levering.kenmerkbron(), MAX_KENMERK);
        if (zaak.eersteStatus() != null) {
            findings.tekst("/levering/statuscode", "", levering.statuscode(), MAX_CODE);
        }
    }

    private void zaaktype(@Nullable ZaaktypeVerwijzing zaaktype) {
        String code = zaaktype == null ? "" : zaaktype.code();
        if (code.isBlank() || Characters.isLanger(code, MAX_CODE)) {
            findings.fout(ZdsRule.B07, "/levering/zaaktype/code");
        }
        findings.tekens("/levering/zaaktype", "/code", code);
        if (zaaktype == null) {
            return;
        }
        findings.tekst("/levering/zaaktype", "/omschrijving", zaaktype.omschrijving(), 80);
        boolean gevraagd = levering.dialect().options().zaaktypeIngangsdatum() == Dialect.Ingangsdatum.CONFIGURED;
        if (gevraagd && zaaktype.ingangsdatum() == null) {
            findings.fout(ZdsRule.B07, "/levering/zaaktype/ingangsdatum");
        }
        findings.datum("/levering/zaaktype/ingangsdatum", zaaktype.ingangsdatum());
    }

    /** The number of the case, where a message cannot do without. */
    void identificatie(@Nullable String identificatie) {
        String nummer = identificatie == null ? "" : identificatie;
        String gemeentecode = levering.gemeentecode();
        boolean prefix = gemeentecode != null && levering.dialect().options().identificatiePrefix();
        if (nummer.length() < 5
                || nummer.length() > 40
                || nummer.isBlank()
                || prefix && !nummer.startsWith(gemeentecode)) {
            findings.fout(ZdsRule.B06, "/identificatie");
        }
        findings.tekens("/identificatie", "", nummer);
    }
}
