package nl.collectief.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.collectief.core.stuf.Dialect;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.stuf.Systeem;
import nl.collectief.core.stuf.ZaaktypeVerwijzing;
import nl.collectief.core.zaak.Sleutel;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a municipality and a vendor agreed, and what the vendor keeps of one request: {@code levering.json}.
 *
 * @param zender who sends
 * @param ontvanger who receives
 * @param dialect how the receiver wants it
 * @param zaaktypen zaaktype of the municipality by key of the form
 * @param documenttypen documenttype of the municipality by kind of document; null is none
 * @param sleutel the reference the citizen sees, and the seed of the message numbers
 * @param zaakIdentificatie the number of the case; null asks the case system for one
 * @param documentIdentificaties the numbers of the documents; null or too short asks for the others
 */
record Settings(
        Systeem zender,
        Systeem ontvanger,
        String dialect,
        Map<String, ZaaktypeVerwijzing> zaaktypen,
        @Nullable Map<String, String> documenttypen,
        Sleutel sleutel,
        @Nullable String zaakIdentificatie,
        @Nullable List<String> documentIdentificaties) {

    private static final String NAAM = "levering.json";

    /**
     * Those that lie beside the request, else the sample.
     *
     * @throws IllegalArgumentException when they cannot be read
     */
    static Settings bij(Path aanvraag) throws IOException {
        Path eigen = aanvraag.resolveSibling(NAAM);
        try (InputStream json = Files.isRegularFile(eigen)
                ? Files.newInputStream(eigen)
                : Objects.requireNonNull(Settings.class.getResourceAsStream("/" + NAAM))) {
            return new JsonMapper().readValue(json, Settings.class);
        } catch (JacksonException fout) {
            throw new IllegalArgumentException(fout.getOriginalMessage(), fout);
        }
    }

    /**
     * Where a case of this form goes.
     *
     * @throws IllegalArgumentException when there is no such dialect
     */
    Levering levering(String formulier, Instant moment) {
        Levering.Builder levering = Levering.builder(zender, ontvanger, moment).dialect(Dialect.van(dialect));
        ZaaktypeVerwijzing zaaktype = zaaktypen.get(formulier);
        if (zaaktype != null) {
            levering.zaaktype(zaaktype);
        }
        if (documenttypen != null) {
            documenttypen.forEach(levering::documenttype);
        }
        return levering.build();
    }

    /** The number of document n, or null when the case system must give one. */
    @Nullable
    String documentIdentificatie(int n) {
        return documentIdentificaties == null || n >= documentIdentificaties.size()
                ? null
                : documentIdentificaties.get(n);
    }
}
