package nl.collectief.verhuis;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.validation.Finding;

/**
 * Whether someone may move or leave along, and why: for a form to offer only what is allowed.
 *
 * <p>Judged by the rules themselves, on a request with the aangever, that one person, and nothing else of the family: so
 * the answer never differs from the verdict on the request. What is not known of a person is not judged.
 *
 * @param antwoord whether he may
 * @param redenen the findings it rests on, those that only warn included; empty when nothing stands in the way
 */
public record Meeverhuizen(Antwoord antwoord, List<Finding> redenen) {

    /** A curator must show the court order, often at the counter. */
    private static final Set<String> NIET_DIGITAAL = Set.of("VRH-030", "VRH-031", "VRH-040");

    /** A child of 16 or 17 that does not live in: only a warning, yet the law leaves no choice. */
    private static final String MOET_ZELF = "VRH-037";

    /** Whether someone may be declared for in this form. */
    public enum Antwoord {
        /** He may be named. */
        MAG,
        /** He declares himself. */
        ZELF_AANGEVEN,
        /** It cannot be declared online. */
        NIET_DIGITAAL
    }

    /** Copies the list. */
    public Meeverhuizen {
        redenen = List.copyOf(redenen);
    }

    /**
     * The answer for each gezinslid of a verhuizing, in their order.
     *
     * @param verhuizing with {@code inloggen}, the gezinsleden as far as known, and {@code ontvangst} for the day and
     *     what the register says of the aangever
     */
    public static List<Meeverhuizen> van(VerhuizingDoorgeven verhuizing) {
        VerhuizingDienst dienst = new VerhuizingDienst();
        return verhuizing.gezinsleden().stream()
                .map(lid -> oordeel(
                        dienst,
                        VerhuizingDoorgeven.builder()
                                .inloggen(verhuizing.inloggen())
                                .gezinsledenVerhuizenMee(JaNee.JA)
                                .gezinsleden(een(lid))
                                .ontvangst(verhuizing.ontvangst())
                                .build(),
                        lid))
                .toList();
    }

    /** The answer for each who leaves along in an emigratie, in their order; as for a verhuizing. */
    public static List<Meeverhuizen> van(EmigratieDoorgeven emigratie) {
        EmigratieDienst dienst = new EmigratieDienst();
        return emigratie.meeEmigrerenden().stream()
                .map(lid -> oordeel(
                        dienst,
                        EmigratieDoorgeven.builder()
                                .woontAlleen(JaNee.NEE)
                                .alleBewonersEmigreren(JaNee.JA)
                                .inloggen(emigratie.inloggen())
                                .grondNietInPersoon(emigratie.grondNietInPersoon())
                                .meeEmigrerenden(een(lid))
                                .ontvangst(emigratie.ontvangst())
                                .build(),
                        lid))
                .toList();
    }

    private static <A extends Aanvraag> Meeverhuizen oordeel(Dienst<A> dienst, A aanvraag, Gezinslid lid) {
        List<Finding> redenen = dienst.validate(aanvraag).findings().stream()
                .filter(Meeverhuizen::gaatOverFamilie)
                .toList();
        return new Meeverhuizen(antwoord(redenen, lid), redenen);
    }

    /** Law rules about the person or the aangever himself; what was not filled in yet is no reason. */
    private static boolean gaatOverFamilie(Finding finding) {
        String plaats = finding.plaats();
        return finding.id().startsWith("VRH-")
                && (plaats.equals("/inloggen")
                        || plaats.endsWith("/relatie")
                        || plaats.endsWith("/verbintenis")
                        || plaats.endsWith("/0/geboortedatum") && !finding.id().equals("VRH-010"));
    }

    private static Antwoord antwoord(List<Finding> redenen, Gezinslid lid) {
        if (redenen.stream().anyMatch(reden -> NIET_DIGITAAL.contains(reden.id()))) {
            return Antwoord.NIET_DIGITAAL;
        }
        boolean uitwonend = lid.wordtBewonerNieuwAdres() == JaNee.NEE
                && redenen.stream().anyMatch(reden -> reden.id().equals(MOET_ZELF));
        return uitwonend || redenen.stream().anyMatch(Finding::isFout) ? Antwoord.ZELF_AANGEVEN : Antwoord.MAG;
    }

    private static List<Gezinslid> een(Gezinslid lid) {
        return List.of(Objects.requireNonNullElse(lid, Gezinslid.builder().build()));
    }
}
