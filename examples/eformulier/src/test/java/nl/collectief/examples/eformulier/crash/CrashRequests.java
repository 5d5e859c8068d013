package nl.collectief.examples.eformulier.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.collectief.conformance.ConformanceCase;
import nl.collectief.conformance.ConformanceCases;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.validation.Report;
import nl.collectief.examples.eformulier.Requests;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import nl.collectief.examples.eformulier.indiening.Submission;
import tools.jackson.databind.json.JsonMapper;

/** What is handed in during the crash test: valid requests of several forms, each made again alike from its draft. */
final class CrashRequests {

    private static final Diensten DIENSTEN = Diensten.vind();
    private static final Profiel PROFIEL = profiel();
    private static final List<ConformanceCase> CASES = ConformanceCases.van(DIENSTEN).stream()
            .filter(geval -> geval.profiel().equals("{}"))
            .filter(geval -> report(geval).isGeldig())
            .filter(geval -> attachments(geval).stream()
                    .allMatch(bijlage -> CrashFile.MEDIATYPES.contains(bijlage.mediatype())
                            && bijlage.document().lengte() < CrashFile.MOST))
            .toList();

    private CrashRequests() {}

    /** By the choices of the municipality that receives it: she may allow less than the case does. */
    private static Report<?> report(ConformanceCase geval) {
        Dienst<?> dienst = DIENSTEN.dienst(geval.formulier()).orElseThrow();
        return dienst.lees(geval.verzoek(), PROFIEL);
    }

    private static List<Attachment> attachments(ConformanceCase geval) {
        return report(geval).gevalideerd().bijgevoegd();
    }

    private static Profiel profiel() {
        try (InputStream json = Objects.requireNonNull(CrashRequests.class.getResourceAsStream("/gemeente.json"))) {
            return JsonMapper.builder().build().readValue(json, Gemeente.class).profielVoorRegels();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConformanceCase of(UUID concept) {
        return CASES.get((int) Math.floorMod(concept.getLeastSignificantBits(), (long) CASES.size()));
    }

    /** What is handed in from a draft; its files are kept before. */
    static Submission submission(UUID concept) {
        ConformanceCase geval = of(concept);
        Map<String, UUID> uploads = new LinkedHashMap<>();
        files(concept).forEach(file -> uploads.put(file.document(), file.upload()));
        Submission made = Requests.submission(geval.formulier(), geval.naam(), uploads);
        return new Submission(concept, made.formulier(), made.taal(), made.ontvangen(), made.json(), made.bijlagen());
    }

    /** The files that are handed in from a draft. */
    static List<CrashFile> files(UUID concept) {
        return attachments(of(concept)).stream()
                .map(bijlage -> new CrashFile(concept, bijlage.id(), bijlage.mediatype(), (int)
                        (long) bijlage.document().lengte()))
                .toList();
    }
}
