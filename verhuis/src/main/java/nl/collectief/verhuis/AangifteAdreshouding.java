package nl.collectief.verhuis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.collectief.core.Text;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.datum.Leeftijd;

/**
 * In what capacity the aangever declares for a mover: element 72.10 of the BRP, as far as these forms use it.
 *
 * <p>The code names what the aangever is to the mover: {@code K} stands with a parent, {@code O} with an adult child.
 * Source: LO BRP 72.10; verhuis 6.2.
 */
public enum AangifteAdreshouding {
    /** For himself. */
    INGESCHREVENE("I", "De aangever geeft de eigen verhuizing door.", "The person who reports reports his own move."),
    /** For his echtgenoot or geregistreerd partner. */
    PARTNER("P", "De aangever is echtgenoot of geregistreerd partner.", "The person who reports is spouse or partner."),
    /** As ouder, voogd or curator. */
    GEZAGHOUDER("G", "De aangever heeft het gezag.", "The person who reports has custody."),
    /** As adult child for a parent. */
    KIND_VOOR_OUDER("K", "De aangever is het meerderjarige kind.", "The person who reports is the adult child."),
    /** As parent for an adult child. */
    OUDER_VOOR_KIND("O", "De aangever is ouder van dit meerderjarige kind.", "The person who reports is the parent."),
    /** As carer of a minor: recorded ambtshalve. */
    AMBTSHALVE("A", "De aangever verzorgt dit kind; de gemeente legt het ambtshalve vast.", "The carer has no code."),
    /** The relation, or the age that decides, is not known. */
    ONBEKEND(".", "De relatie of de leeftijd is niet bekend.", "The relation or the age is not known.");

    /** The number of the element, as the table of its codes. */
    static final String ELEMENT = "72.10";

    private static final int MEERDERJARIG = 18;

    private final String code;
    private final String nl;
    private final String en;

    AangifteAdreshouding(String code, String nl, String en) {
        this.code = code;
        this.nl = nl;
        this.en = en;
    }

    /** The code, one character. */
    public String code() {
        return code;
    }

    /** Why this code, in a sentence. */
    public Text reden() {
        return new Text(nl, en);
    }

    /** For one who moves along, by his age on the day of aangifte. */
    public static AangifteAdreshouding van(Gezinslid gezinslid, LocalDate dagVanAangifte) {
        Relatie relatie = gezinslid.relatie();
        if (relatie == null) {
            return ONBEKEND;
        }
        DatumOnvolledig geboren = Objects.requireNonNullElse(gezinslid.geboortedatum(), DatumOnvolledig.onbekend());
        Certainty meerderjarig = Leeftijd.op(geboren, dagVanAangifte).tenMinste(MEERDERJARIG);
        return switch (relatie) {
            case PARTNER -> PARTNER;
            case OUDER -> KIND_VOOR_OUDER;
            case CURANDUS -> GEZAGHOUDER;
            case KIND -> per(meerderjarig, OUDER_VOOR_KIND, GEZAGHOUDER);
            case PUPIL -> per(meerderjarig, ONBEKEND, GEZAGHOUDER);
            case VERZORGDE -> per(meerderjarig, ONBEKEND, AMBTSHALVE);
            case OVERIG -> ONBEKEND;
        };
    }

    /** For every mover of a request: the aangever first, then who moves along in order. */
    public static List<AangifteAdreshouding> van(List<Gezinslid> gezinsleden, LocalDate dagVanAangifte) {
        return Stream.concat(
                        Stream.of(INGESCHREVENE),
                        gezinsleden.stream().filter(Objects::nonNull).map(lid -> van(lid, dagVanAangifte)))
                .toList();
    }

    private static AangifteAdreshouding per(
            Certainty meerderjarig, AangifteAdreshouding volwassen, AangifteAdreshouding minderjarig) {
        return switch (meerderjarig) {
            case ZEKER -> volwassen;
            case UITGESLOTEN -> minderjarig;
            case ONBESLIST -> ONBEKEND;
        };
    }
}
