package nl.collectief.core.formulier;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.core.Text;

/**
 * One form as data: all a renderer and a judge need.
 *
 * @param code key of the form, also the code of its service
 * @param titel name of the form
 * @param bron the specification it follows
 * @param inloggen the means of login it allows
 * @param betaling whether a payment can belong to it
 * @param blokken its blocks, in order
 * @param einden answers that end the form
 * @param onbekend ID of the finding on a property no question has
 * @param errata faults of the specification and how we read them
 */
public record Formulier(
        String code,
        Text titel,
        Specificatie bron,
        List<String> inloggen,
        boolean betaling,
        List<Blok> blokken,
        List<Einde> einden,
        RuleId onbekend,
        List<Erratum> errata) {

    /**
     * The specification a form follows.
     *
     * @param standaard its name
     * @param release its release, {@code yyyy-MM-dd}, as a request names it
     */
    public record Specificatie(String standaard, String release) {}

    /**
     * Answers with which there is nothing to send.
     *
     * @param eigenschap the property that decides
     * @param als when the form ends
     * @param regel under which ID it speaks
     */
    public record Einde(String eigenschap, Voorwaarde als, RuleId regel) {}

    /**
     * A fault of the specification and our reading of it.
     *
     * @param id its ID
     * @param tekst the reading, in Dutch; empty when the data name the ID alone
     */
    public record Erratum(String id, String tekst) {}

    /** Every question of every block, those of a group after their group. */
    public Stream<Vraag> vragen() {
        return blokken.stream().flatMap(blok -> blok.vragen().stream()).flatMap(Formulier::metOnderliggende);
    }

    private static Stream<Vraag> metOnderliggende(Vraag vraag) {
        return Stream.concat(Stream.of(vraag), vraag.vragen().stream().flatMap(Formulier::metOnderliggende));
    }
}
