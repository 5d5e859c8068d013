package nl.collectief.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;

/** A product in a process of its own: our services, well or with a fault that the first argument names. */
final class ToyProduct {

    private ToyProduct() {}

    public static void main(String[] args) throws IOException, JsonError, InterruptedException {
        SystemUnderTest services = Conformance.ownServices();
        PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String regel = in.readLine(); regel != null; regel = in.readLine()) {
            switch (args[0]) {
                case "stops" -> System.exit(7);
                case "sleeps" -> Thread.sleep(Duration.ofMinutes(1).toMillis());
                case "approves" -> uit.println("{\"bevindingen\":[]}");
                default -> uit.println(antwoord(services, regel));
            }
        }
    }

    private static String antwoord(SystemUnderTest services, String regel) throws JsonError {
        JsonTree vraag = JsonTree.van(Json.lees(regel, ReadLimits.INRICHTING), "line");
        try {
            return services.judge(
                    vraag.deel("verzoek").json(), vraag.deel("profiel").json());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
