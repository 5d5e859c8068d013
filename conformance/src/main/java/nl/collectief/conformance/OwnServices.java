package nl.collectief.conformance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;

/** The services of this library as the system under test. */
final class OwnServices implements SystemUnderTest {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private final Diensten diensten;

    OwnServices(Diensten diensten) {
        this.diensten = diensten;
    }

    @Override
    public String judge(String verzoek, String profiel) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        diensten.lees(new ByteArrayInputStream(verzoek.getBytes(StandardCharsets.UTF_8)), profiel(profiel))
                .schrijf(uit, NEDERLANDS);
        return uit.toString(StandardCharsets.UTF_8);
    }

    /**
     * A profile out of JSON.
     *
     * @throws IllegalArgumentException when it is no object
     */
    static Profiel profiel(String json) {
        try {
            JsonTree boom = JsonTree.van(Json.lees(json, ReadLimits.INRICHTING), "profiel");
            return Profiel.van(boom.waarden());
        } catch (JsonError e) {
            throw new IllegalArgumentException("profiel is no JSON", e);
        }
    }
}
