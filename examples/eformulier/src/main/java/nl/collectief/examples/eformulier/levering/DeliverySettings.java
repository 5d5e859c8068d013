package nl.collectief.examples.eformulier.levering;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.collectief.core.stuf.Dialect;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.stuf.Systeem;
import nl.collectief.core.stuf.ZaaktypeVerwijzing;
import nl.collectief.examples.eformulier.gemeente.Gemeente.Leveringsinstelling;
import org.jspecify.annotations.Nullable;

/**
 * What the messages of one submission are made by, as it was when the series began: a message that is made again is
 * the same.
 *
 * @param zender who sends
 * @param ontvanger who receives
 * @param dialect name of a dialect
 * @param zaaktype the zaaktype; null when the municipality named none
 * @param documenttypen documenttype by kind of document
 * @param moment when the series begins
 * @param bericht the seed of all message ids
 */
public record DeliverySettings(
        Systeem zender,
        Systeem ontvanger,
        String dialect,
        @Nullable ZaaktypeVerwijzing zaaktype,
        Map<String, String> documenttypen,
        Instant moment,
        UUID bericht) {

    /**
     * Of what the municipality chose, for a series that begins now.
     *
     * @param formulier key of the form
     * @param moment when the series begins
     */
    public static DeliverySettings of(Leveringsinstelling gekozen, String formulier, Instant moment) {
        return new DeliverySettings(
                gekozen.zender(),
                gekozen.ontvanger(),
                gekozen.dialect(),
                gekozen.zaaktypen().get(formulier),
                gekozen.documenttypen(),
                moment,
                UUID.randomUUID());
    }

    /** As the library takes it. */
    public Levering levering() {
        Levering.Builder levering = Levering.builder(zender, ontvanger, moment).dialect(Dialect.van(dialect));
        documenttypen.forEach(levering::documenttype);
        if (zaaktype != null) {
            levering.zaaktype(zaaktype);
        }
        return levering.build();
    }
}
