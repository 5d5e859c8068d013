package nl.collectief.core.stuf;

import java.util.List;
import java.util.regex.Pattern;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Waarde;

/** Checks eigenschappen: their names and every kind of value. Source: messages 1.4. */
final class FactCheck {

    private static final Pattern NAAM = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,19}");
    private static final int MAX_TEKST = 1000;
    private static final int MAX_ITEMS = 99;

    private final Findings findings;

    FactCheck(Findings findings) {
        this.findings = findings;
    }

    void eigenschappen(String plaats, List<Eigenschap> eigenschappen) {
        for (int i = 0; i < eigenschappen.size(); i++) {
            Eigenschap eigenschap = eigenschappen.get(i);
            if (!NAAM.matcher(eigenschap.naam()).matches()) {
                findings.fout(ZdsRule.B15, plaats + "/" + i + "/naam");
            }
            waarde(plaats + "/" + i + "/waarde", eigenschap.waarde());
        }
    }

    private void waarde(String plaats, Waarde waarde) {
        if (waarde instanceof Waarde.Tekst tekst) {
            findings.grens(!tekst.tekst().isEmpty(), plaats);
            findings.regels(plaats, "", tekst.tekst(), MAX_TEKST);
        } else if (waarde instanceof Waarde.Code code) {
            findings.verplicht(ZdsRule.B15, plaats, code.waarde(), MAX_TEKST);
        } else if (waarde instanceof Waarde.Moment moment) {
            findings.moment(plaats, moment.moment());
        } else if (waarde instanceof Waarde.Lijst lijst) {
            lijst(plaats, lijst.waarden());
        } else if (waarde instanceof Waarde.Groep groep) {
            groep(plaats, groep);
        }
    }

    private void lijst(String plaats, List<Waarde> waarden) {
        findings.grens(!waarden.isEmpty() && waarden.size() <= MAX_ITEMS, plaats);
        findings.grens(soorten(waarden) <= 1, plaats);
        for (int i = 0; i < waarden.size(); i++) {
            waarde(plaats + "/waarden/" + i, waarden.get(i));
        }
    }

    private static long soorten(List<Waarde> waarden) {
        return waarden.stream()
                .filter(waarde -> !waarde.equals(Waarde.Lijst.GEEN))
                .map(Object::getClass)
                .distinct()
                .count();
    }

    private void groep(String plaats, Waarde.Groep groep) {
        findings.grens(!groep.velden().isEmpty(), plaats);
        groep.velden().forEach((naam, waarde) -> {
            findings.grens(NAAM.matcher(naam).matches(), plaats + "/velden");
            waarde(plaats + "/velden/" + naam, waarde);
        });
    }
}
