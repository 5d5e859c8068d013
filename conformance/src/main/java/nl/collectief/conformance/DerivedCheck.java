package nl.collectief.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.validation.Texts;

/** Whether all that a service derives in its cases has a label, for a page that shows it. */
final class DerivedCheck {

    private DerivedCheck() {}

    static List<String> problems(Dienst<?> dienst) {
        Set<String> names = new TreeSet<>();
        for (ConformanceCase geval : ConformanceCases.van(dienst)) {
            names.addAll(dienst.lees(geval.verzoek(), OwnServices.profiel(geval.profiel()))
                    .afgeleid()
                    .keySet());
        }
        return names.stream()
                .map(Texts.AFGELEID::concat)
                .filter(label -> dienst.teksten().sjabloon(label, Locale.ROOT) == null
                        || dienst.teksten().sjabloon(label, Locale.ENGLISH) == null)
                .map(label -> dienst.code() + ": text " + label + " is missing")
                .toList();
    }
}
