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
    public String judge(String verzoek, String profiel) throws JsonError {
        JsonTree waarden = JsonTree.van(Json.lees("{\"profiel\":" + profiel + "}", ReadLimits.INRICHTING), "profiel");
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        diensten.lees(
                        new ByteArrayInputStream(verzoek.getBytes(StandardCharsets.UTF_8)),
                        Profiel.van(waarden.waarden("profiel")))
                .schrijf(uit, NEDERLANDS);
        return uit.toString(StandardCharsets.UTF_8);
    }
}
