package nl.collectief.examples.eformulier.gemeente;

import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.stuf.Systeem;
import nl.collectief.core.stuf.ZaaktypeVerwijzing;
import org.jspecify.annotations.Nullable;

/**
 * All that one municipality chose, as it stands in {@code gemeente.json}.
 *
 * @param code gemeentecode, four digits
 * @param naam how a citizen knows her, such as {@code Gemeente Voorbeeld}
 * @param profiel the municipal profile by its keys; source: formulieren 7
 * @param levering where cases go
 * @param bewaartermijnDagen days a delivered submission is kept here
 * @param conceptTermijnDagen days a draft that was not sent is kept
 */
public record Gemeente(
        String code,
        String naam,
        Map<String, Object> profiel,
        Leveringsinstelling levering,
        int bewaartermijnDagen,
        int conceptTermijnDagen) {

    /**
     * Where cases go.
     *
     * @param adres address of the receiver; null is the zaaksysteem of this example itself
     * @param dialect name of a dialect, such as {@code zdsv12}
     * @param zender who sends
     * @param ontvanger who receives
     * @param zaaktypen zaaktype by key of the form
     * @param documenttypen documenttype by kind of document
     */
    public record Leveringsinstelling(
            @Nullable String adres,
            String dialect,
            Systeem zender,
            Systeem ontvanger,
            Map<String, ZaaktypeVerwijzing> zaaktypen,
            Map<String, String> documenttypen) {}

    /** The profile as the library takes it. */
    public Profiel profielVoorRegels() {
        return Profiel.van(profiel);
    }

    /** Keys of the forms on the start page, in its order; empty is every form there is. */
    public List<String> formulieren() {
        return profiel.get("formulieren") instanceof List<?> lijst
                ? lijst.stream().map(String.class::cast).toList()
                : List.of();
    }
}
