package nl.collectief.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.formulier.FormEvaluator;
import nl.collectief.core.formulier.FormFinding;
import nl.collectief.core.formulier.FormVerdict;
import nl.collectief.core.formulier.Formulier;
import nl.collectief.core.formulier.Position;
import nl.collectief.core.formulier.RuleId;
import nl.collectief.core.formulier.RuleKind;
import nl.collectief.core.validation.Finding.Origin;
import nl.collectief.core.validation.Finding.Rule;
import nl.collectief.core.validation.Report.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Judging is one function: form rules over the answers, then law rules over the request, then silence.
 *
 * @param <A> the request it judges
 */
public final class Judge<A extends Aanvraag> {

    private final FormEvaluator formulier;
    private final List<LawRule<A>> rechtsregels;
    private final Texts teksten;
    private final Map<String, String> bronnen;
    private final String formulierbron;

    /**
     * Prepares the rules of one service.
     *
     * @param teksten the texts of its rules; those of the kinds of form rules are added
     * @throws IllegalArgumentException when two rules share a text at one time or an annotation is not right
     */
    public Judge(FormEvaluator formulier, List<? extends Wetsregel<A>> wetsregels, Texts teksten) {
        this.formulier = formulier;
        this.rechtsregels = new ArrayList<>();
        for (Wetsregel<A> wetsregel : wetsregels) {
            LawRule<A> regel = LawRule.van(wetsregel);
            if (rechtsregels.stream().anyMatch(regel::botstMet)) {
                throw new IllegalArgumentException("twee regels " + regel.tekst());
            }
            rechtsregels.add(regel);
        }
        this.teksten = teksten.aangevuldMet(FormTexts.ALLE);
        this.formulierbron = formulier.formulier().bron().standaard() + " "
                + formulier.formulier().bron().release();
        this.bronnen = formulier.regels().stream()
                .collect(Collectors.toUnmodifiableMap(
                        regel -> regel.regel().id() + " " + regel.eigenschap(),
                        regel -> regel.bron(),
                        (een, twee) -> een));
    }

    /** The form it judges by. */
    public FormEvaluator formulier() {
        return formulier;
    }

    /** The law rules. */
    public List<LawRule<A>> rechtsregels() {
        return List.copyOf(rechtsregels);
    }

    /** The texts of all its rules. */
    public Texts teksten() {
        return teksten;
    }

    /**
     * Judges a request.
     *
     * @param antwoorden what the form rules see: the JSON tree, or the request itself
     * @param aanvraag what the law rules see
     * @param ontvangst with its moment filled
     * @param betekenis what the request means
     */
    public Report<A> beoordeel(@Nullable Object antwoorden, A aanvraag, Ontvangst ontvangst, Meaning<A> betekenis) {
        LocalDate peildatum = Objects.requireNonNullElseGet(betekenis.peildatum(aanvraag), ontvangst::vandaag);
        Formulier form = formulier.formulier();
        Basis grondslag = new Basis(form.code(), form.bron().release(), LibraryVersion.BIBLIOTHEEK, peildatum);
        return new Report<>(
                grondslag, aanvraag, ontvangst, findings(antwoorden, aanvraag, ontvangst, peildatum), betekenis);
    }

    private List<Finding> findings(@Nullable Object antwoorden, A aanvraag, Ontvangst ontvangst, LocalDate peildatum) {
        FormVerdict uitslag = formulier.toets(antwoorden, ontvangst);
        List<Judgement> oordelen = new ArrayList<>();
        for (FormFinding bevinding : uitslag.bevindingen()) {
            oordelen.add(oordeel(bevinding));
        }
        for (LawRule<A> regel : rechtsregels) {
            if (regel.geldtOp(peildatum) && regel.kanLezen(uitslag)) {
                regel.regel()
                        .toets(
                                aanvraag,
                                ontvangst,
                                (plaats, argumenten) -> oordelen.add(oordeel(regel, plaats, argumenten)));
            }
        }
        return oordelen.isEmpty() ? List.of() : geordend(Silence.over(oordelen));
    }

    private static List<Finding> geordend(List<Judgement> oordelen) {
        Set<String> gemeld = new HashSet<>();
        return oordelen.stream()
                .sorted(Comparator.comparing(Judgement::positie)
                        .thenComparing(Judgement::rang)
                        .thenComparing(oordeel -> oordeel.finding().id()))
                .map(Judgement::finding)
                .filter(finding -> gemeld.add(finding.id() + " " + finding.plaats()))
                .toList();
    }

    private Judgement oordeel(FormFinding bevinding) {
        RuleId regel = bevinding.regel();
        String bron = bronnen.getOrDefault(regel.id() + " " + bevinding.eigenschap(), formulierbron);
        Finding finding = new Finding(
                new Rule(regel.id(), regel.waarschuwing() ? Severity.WAARSCHUWING : Severity.FOUT, Origin.van(bron)),
                bevinding.plaats(),
                bevinding.vraag(),
                bevinding.argumenten(),
                FormTexts.sleutels(bevinding),
                teksten);
        return new Judgement(
                finding, bevinding.positie(), bevinding.soort().rang(), bevinding.soort(), Set.of(), Set.of());
    }

    private Judgement oordeel(LawRule<A> regel, String plaats, Map<String, ?> argumenten) {
        Finding finding = new Finding(
                new Rule(regel.id(), regel.ernst(), regel.herkomst()),
                plaats,
                formulier.vraag(plaats),
                argumenten,
                List.of(regel.tekst()),
                teksten);
        int naFormulierregels = RuleKind.values().length;
        return new Judgement(
                finding, formulier.positie(plaats), naFormulierregels, null, regel.zwijgtBij(), regel.vervangt());
    }

    /**
     * A finding before silence.
     *
     * @param soort kind of its form rule; null for a law rule
     */
    record Judgement(
            Finding finding,
            Position positie,
            int rang,
            @Nullable RuleKind soort,
            Set<String> zwijgtBij,
            Set<String> vervangt) {}
}
