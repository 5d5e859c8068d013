package nl.collectief.examples.quickstart;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import nl.collectief.core.Text;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.validation.Report;

/** Prints a report for people, in the language asked. */
final class ReportPrinter {

    private static final Text FOUT = new Text("FOUT         ", "ERROR        ");
    private static final Text WAARSCHUWING = new Text("WAARSCHUWING ", "WARNING      ");
    private static final Text VRAAG = new Text("vraag ", "question ");
    private static final Text ONLEESBAAR = new Text(
            "Is dit een aanvraag in JSON? Voorbeelden staan in examples/quickstart/voorbeelden.",
            "Is this a request in JSON? Examples stand in examples/quickstart/voorbeelden.");
    private static final String INSPRINGEN = "             ";

    private final PrintStream uit;
    private final Locale taal;

    ReportPrinter(PrintStream uit, Locale taal) {
        this.uit = uit;
        this.taal = taal;
    }

    /** The verdict, every finding, and what was derived. */
    void print(Report<?> report) {
        uit.println(telling(report.fouten().size(), new Text("fout", "error"), new Text("fouten", "errors"))
                + ", "
                + telling(
                        report.waarschuwingen().size(),
                        new Text("waarschuwing", "warning"),
                        new Text("waarschuwingen", "warnings")));
        print(report.findings());
        if (report.aanvraag() == null) {
            uit.println(ONLEESBAAR.in(taal));
        }
        report.afgeleid().forEach((naam, waarde) -> uit.println(naam + ": " + waarde));
    }

    /** Each finding with its question, its place, its text, its rule and its source. */
    void print(List<Finding> findings) {
        for (Finding finding : findings) {
            String vraag = finding.vraag() == null ? "" : VRAAG.in(taal) + finding.vraag() + "  ";
            uit.println((finding.isFout() ? FOUT : WAARSCHUWING).in(taal) + vraag + finding.plaats());
            uit.println(INSPRINGEN + finding.tekst(taal));
            String uitleg = finding.uitleg(taal);
            if (uitleg != null) {
                uit.println(INSPRINGEN + uitleg);
            }
            uit.println(INSPRINGEN + finding.id() + ", " + finding.bron());
        }
    }

    private String telling(int aantal, Text een, Text meer) {
        return aantal + " " + (aantal == 1 ? een : meer).in(taal);
    }
}
