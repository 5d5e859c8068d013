package nl.collectief.examples.eformulier.zaaksysteem;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.collectief.conformance.ConformanceCase;
import nl.collectief.conformance.ConformanceCases;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.validation.Gevalideerd;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Zaak;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The conformance cases of every service that hold no fout, as cases to send. */
final class ValidCases {

    private static final Diensten DIENSTEN = Diensten.vind();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ValidCases() {}

    static Stream<ConformanceCase> all() {
        return ConformanceCases.van(DIENSTEN).stream()
                .filter(geval -> geval.verwacht().stream()
                        .noneMatch(finding -> finding.ernst().equals("FOUT")));
    }

    static ConformanceCase named(String naam) {
        return all().filter(geval -> geval.naam().equals(naam)).findFirst().orElseThrow();
    }

    /**
     * The case of a request.
     *
     * @param referentie what tells it apart from every other
     * @param identificatie its number, or null
     */
    static Zaak zaak(ConformanceCase geval, String referentie, @Nullable String identificatie) {
        Gevalideerd<?> gevalideerd = DIENSTEN.dienst(geval.formulier())
                .orElseThrow()
                .lees(geval.verzoek(), profiel(geval))
                .gevalideerd();
        UUID bericht = UUID.nameUUIDFromBytes(referentie.getBytes(StandardCharsets.UTF_8));
        Indiening.Builder indiening =
                Indiening.builder(new Sleutel(referentie, bericht)).identificatie(identificatie);
        gevalideerd.bijgevoegd().forEach(bijlage -> indiening.inhoud(bijlage.id(), content(bijlage)));
        return gevalideerd.zaak(indiening.build());
    }

    @SuppressWarnings("unchecked")
    private static Profiel profiel(ConformanceCase geval) {
        return Profiel.van(JSON.readValue(geval.profiel(), Map.class));
    }

    /** As many bytes as the request says, that begin as their kind of file does. */
    private static Inhoud content(Attachment bijlage) {
        byte[] begin = switch (bijlage.mediatype()) {
            case "application/pdf" -> "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
            case "image/gif" -> "GIF89a".getBytes(StandardCharsets.US_ASCII);
            case "image/jpeg" -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
            case "image/png" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
            default -> new byte[0];
        };
        return Inhoud.van(Arrays.copyOf(begin, bijlage.document().lengte().intValue()));
    }
}
