package nl.collectief.core.aanvraag;

import java.util.List;
import nl.collectief.core.Copies;
import org.jspecify.annotations.Nullable;

/**
 * What a register said about the persons of a request, in the shape of Haal Centraal BRP bevragen 2.
 *
 * @param aanvrager who logged in; null is not asked
 * @param gezin relatives; null is not asked, empty is asked and there are none
 * @param overledene the deceased; null is not asked
 * @param nieuwAdres what the adresbron says of the new address; null is not asked
 */
public record Prefill(
        @Nullable Persoon aanvrager,
        @Nullable List<Persoon> gezin,
        @Nullable Persoon overledene,
        @Nullable Adres nieuwAdres) {

    /** Copies the list; judges nothing. */
    public Prefill {
        gezin = gezin == null ? null : Copies.kopie(gezin);
    }

    @Override
    public String toString() {
        return "Prefill[aanvrager=" + (aanvrager != null) + ", gezin=" + (gezin != null) + ", overledene="
                + (overledene != null) + ", nieuwAdres=" + (nieuwAdres != null) + "]";
    }
}
