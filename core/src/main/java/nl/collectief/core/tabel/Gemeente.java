package nl.collectief.core.tabel;

import java.time.LocalDate;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/**
 * A row of table 33. Source: LO BRP 92.10 to 92.12, 99.98, 99.99.
 *
 * @param code the gemeentecode, four digits
 * @param omschrijving the name
 * @param datumIngang first day of use; null is always
 * @param datumEinde the day it was dissolved or the code withdrawn; null is no end
 * @param nieuweCode the gemeente that took its place; null when there is none
 */
public record Gemeente(
        String code,
        String omschrijving,
        @Nullable LocalDate datumIngang,
        @Nullable LocalDate datumEinde,
        @Nullable String nieuweCode)
        implements TabelRow {

    /** The code for 'not known which gemeente'. */
    public static final String ONBEKEND = "0000";

    /** The code of the Registratie Niet-Ingezetenen. */
    public static final String RNI = "1999";

    static Gemeente van(TabelLine regel) {
        return new Gemeente(
                regel.code(), regel.omschrijving(), regel.datumIngang(), regel.datumEinde(), regel.tekst("nieuweCode"));
    }

    /** False for {@code 0000} and {@code 1999}: nobody lives there and no deed is registered there. */
    public boolean isGemeente() {
        return !code.equals(ONBEKEND) && !code.equals(RNI);
    }

    @Override
    public Validity validity(LocalDate datum) {
        return isGemeente() ? TabelRow.super.validity(datum) : Validity.INVALID;
    }

    @Override
    public Validity validity(DatumOnvolledig datum) {
        return isGemeente() ? TabelRow.super.validity(datum) : Validity.INVALID;
    }
}
