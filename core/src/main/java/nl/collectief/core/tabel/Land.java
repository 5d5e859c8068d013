package nl.collectief.core.tabel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of table 34. Source: LO BRP 94.10, 94.11, 99.98, 99.99.
 *
 * @param code the landcode, four digits
 * @param omschrijving the name
 * @param datumIngang first day of use; null is always
 * @param datumEinde first day of no use; null is no end
 * @param isEindeFictief whether the end is administrative: the table stopped using the row, history did not
 */
public record Land(
        String code,
        String omschrijving,
        @Nullable LocalDate datumIngang,
        @Nullable LocalDate datumEinde,
        boolean isEindeFictief)
        implements TabelRow {

    /** The code for 'not known which country'. */
    public static final String ONBEKEND = "0000";

    /** The code of Nederland: the part in Europe; Bonaire, Sint Eustatius and Saba have codes of their own. */
    public static final String NEDERLAND = "6030";

    static Land van(TabelLine regel) {
        return new Land(
                regel.code(),
                regel.omschrijving(),
                regel.datumIngang(),
                regel.datumEinde(),
                "ja".equals(regel.tekst("datumEindeFictief")));
    }
}
