package nl.collectief.core.validation;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.collectief.core.Copies;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Ontvangst;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one request.
 *
 * <p>It names what it was judged by, so that the verdict can be explained years later.
 *
 * @param <A> the request
 */
public final class Report<A extends Aanvraag> {

    private final Basis grondslag;
    private final @Nullable A aanvraag;
    private final Ontvangst ontvangst;
    private final List<Finding> findings;
    private final @Nullable Meaning<A> betekenis;

    /**
     * What a request was judged by.
     *
     * @param formulier key of the form; empty when no form could be told
     * @param release release of the specification
     * @param versie version of this library
     * @param peildatum the date by which the rules were chosen
     */
    public record Basis(String formulier, String release, String versie, LocalDate peildatum) {}

    Report(
            Basis grondslag,
            @Nullable A aanvraag,
            Ontvangst ontvangst,
            List<Finding> findings,
            @Nullable Meaning<A> betekenis) {
        this.grondslag = grondslag;
        this.aanvraag = aanvraag;
        this.ontvangst = ontvangst;
        this.findings = Copies.kopie(findings);
        this.betekenis = betekenis;
    }

    /**
     * A report on something that could not be read as a request at all.
     *
     * @param formulier key of the form as far as it is known, else empty
     * @param ontvangst with its moment filled
     */
    public static <A extends Aanvraag> Report<A> onleesbaar(
            String formulier, Ontvangst ontvangst, List<Finding> findings) {
        Basis grondslag = new Basis(formulier, "", LibraryVersion.BIBLIOTHEEK, ontvangst.vandaag());
        return new Report<>(grondslag, null, ontvangst, findings, null);
    }

    /** The same report with findings put before its own: those of the envelope. */
    public Report<A> voorafgegaanDoor(List<Finding> eerder) {
        return eerder.isEmpty()
                ? this
                : new Report<>(
                        grondslag,
                        aanvraag,
                        ontvangst,
                        java.util.stream.Stream.concat(eerder.stream(), findings.stream())
                                .toList(),
                        betekenis);
    }

    /** What the request was judged by. */
    public Basis grondslag() {
        return grondslag;
    }

    /** The request as it was read, or null when it could not be read at all. */
    public @Nullable A aanvraag() {
        return aanvraag;
    }

    /** The moment for which it was judged. */
    public Instant moment() {
        return Objects.requireNonNull(ontvangst.tijdstipOntvangst());
    }

    /** All findings: first what no question has, then in the order of the form. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings that stand in the way of handing over. */
    public List<Finding> fouten() {
        return findings.stream().filter(Finding::isFout).toList();
    }

    /** The findings that only warn. */
    public List<Finding> waarschuwingen() {
        return findings.stream().filter(finding -> !finding.isFout()).toList();
    }

    /** Whether nothing stands in the way of handing over. */
    public boolean isGeldig() {
        return findings.stream().noneMatch(Finding::isFout);
    }

    /**
     * What the specification derives from the request, by its names, such as the last day of a term; in the shape of
     * JSON: texts, numbers, lists.
     *
     * @return empty when there is a fout, or nothing to derive
     */
    public Map<String, Object> afgeleid() {
        return aanvraag == null || betekenis == null || !isGeldig()
                ? Map.of()
                : betekenis.afgeleid(aanvraag, ontvangst);
    }

    /**
     * The token that makes a case.
     *
     * @throws IllegalStateException when there is a fout
     */
    public Gevalideerd<A> gevalideerd() {
        if (aanvraag == null || betekenis == null || !isGeldig()) {
            throw new IllegalStateException("de aanvraag heeft " + fouten().size() + " fout(en)");
        }
        return new Gevalideerd<>(aanvraag, ontvangst, betekenis);
    }

    /** Writes the report as JSON (UTF-8), with its texts in the language asked; the stream is left open. */
    public void schrijf(OutputStream uit, Locale taal) {
        ReportJson.schrijf(this, uit, taal);
    }

    /** How many findings, not which: a rule that spoke can tell of a person. */
    @Override
    public String toString() {
        int fouten = fouten().size();
        return "Report[" + grondslag.formulier() + ", fouten=" + fouten + ", waarschuwingen="
                + (findings.size() - fouten) + "]";
    }
}
