package nl.collectief.core.validation;

import java.util.List;
import java.util.Map;
import nl.collectief.core.formulier.FormFinding;
import nl.collectief.core.formulier.RuleKind;
import nl.collectief.core.validation.Finding.Origin;
import nl.collectief.core.validation.Finding.Rule;

/** The texts of form rules: by rule (of an ID that serves several kinds first with the kind), by property, else by kind. */
public final class FormTexts {

    /** One text per kind and language. */
    public static final Texts ALLE = Texts.laad(FormTexts.class::getResourceAsStream, "teksten");

    private FormTexts() {}

    /** Where the text of a finding is looked for, the closest first. */
    static List<String> sleutels(FormFinding bevinding) {
        String id = bevinding.regel().id();
        String soort = soort(bevinding);
        String einde = "." + bevinding.soort().woord();
        return id.startsWith("FRM.") && id.endsWith(einde)
                ? List.of(id, id.substring(0, id.length() - einde.length()), soort)
                : List.of(id + einde, id, soort);
    }

    /** A fout of what surrounds the answers. */
    public static Finding bevinding(String id, String bron) {
        Rule regel = new Rule(id, Severity.FOUT, Origin.van(bron));
        return new Finding(regel, "", null, Map.of(), sleutels(id), ALLE);
    }

    /** The same for an ID alone. */
    private static List<String> sleutels(String id) {
        int punt = id.lastIndexOf('.');
        return punt < 0 ? List.of(id) : List.of(id, id.substring(0, punt), id.substring(punt + 1));
    }

    private static String soort(FormFinding bevinding) {
        String woord = bevinding.soort().woord();
        boolean begrensd = bevinding.soort() == RuleKind.BEREIK || bevinding.soort() == RuleKind.AANTAL;
        if (begrensd && !bevinding.argumenten().containsKey("max")) {
            return woord + ".vanaf";
        }
        boolean mild = bevinding.soort() == RuleKind.EINDE && bevinding.regel().waarschuwing();
        return mild ? woord + ".waarschuwing" : woord;
    }
}
