package nl.collectief.core.validation;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.collectief.core.json.Json;
import org.jspecify.annotations.Nullable;

/** The JSON of a report: the keys of a conformance case, with question, text and source beside them. */
final class ReportJson {

    private ReportJson() {}

    static void schrijf(Report<?> report, OutputStream uit, Locale taal) {
        Report.Basis grondslag = report.grondslag();
        Map<String, @Nullable Object> boom = new LinkedHashMap<>();
        boom.put("formulier", grondslag.formulier());
        boom.put("release", grondslag.release());
        boom.put("versie", grondslag.versie());
        boom.put("moment", report.moment().toString());
        boom.put("peildatum", grondslag.peildatum().toString());
        boom.put("geldig", report.isGeldig());
        List<Map<String, @Nullable Object>> bevindingen = report.findings().stream()
                .map(finding -> bevinding(finding, taal))
                .toList();
        boom.put("bevindingen", bevindingen);
        if (!report.afgeleid().isEmpty()) {
            boom.put("afgeleid", report.afgeleid());
        }
        Json.schrijf(boom, uit);
    }

    private static Map<String, @Nullable Object> bevinding(Finding finding, Locale taal) {
        Map<String, @Nullable Object> boom = new LinkedHashMap<>();
        boom.put("id", finding.id());
        boom.put("ernst", finding.ernst().name());
        boom.put("plaats", finding.plaats());
        if (finding.vraag() != null) {
            boom.put("vraag", finding.vraag());
        }
        boom.put("tekst", finding.tekst(taal));
        String uitleg = finding.uitleg(taal);
        if (uitleg != null) {
            boom.put("uitleg", uitleg);
        }
        boom.put("bron", finding.bron());
        return boom;
    }
}
