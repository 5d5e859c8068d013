package nl.collectief.examples.eformulier.crash;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.collectief.conformance.ConformanceCase;
import nl.collectief.conformance.ConformanceCases;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.examples.eformulier.Requests;
import nl.collectief.examples.eformulier.formulier.Uploads;
import nl.collectief.examples.eformulier.indiening.Submission;

/** What is handed in during the crash test: valid requests of several forms, each made again alike from its draft. */
final class CrashRequests {

    private static final Diensten DIENSTEN = Diensten.vind();
    private static final List<String> MEDIATYPES = List.of("application/pdf", "image/gif", "image/jpeg", "image/png");
    private static final List<ConformanceCase> CASES = ConformanceCases.van(DIENSTEN).stream()
            .filter(geval -> geval.profiel().equals("{}"))
            .filter(geval -> geval.verwacht().stream()
                    .noneMatch(finding -> finding.ernst().equals("FOUT")))
            .filter(geval -> attachments(geval).stream()
                    .allMatch(bijlage -> MEDIATYPES.contains(bijlage.mediatype())
                            && bijlage.document().lengte() < MadeUploads.MOST))
            .toList();

    private CrashRequests() {}

    private static List<Attachment> attachments(ConformanceCase geval) {
        Dienst<?> dienst = DIENSTEN.dienst(geval.formulier()).orElseThrow();
        return dienst.lees(geval.verzoek(), Profiel.STANDAARD).gevalideerd().bijgevoegd();
    }

    private static ConformanceCase of(UUID concept) {
        return CASES.get((int) Math.floorMod(concept.getLeastSignificantBits(), (long) CASES.size()));
    }

    /** What is handed in from a draft. */
    static Submission submission(UUID concept) {
        ConformanceCase geval = of(concept);
        Submission made = Requests.submission(geval.formulier(), geval.naam(), uploads(geval));
        return new Submission(concept, made.formulier(), made.taal(), made.ontvangen(), made.json(), made.bijlagen());
    }

    /** Size and digest of each file that is handed in from a draft, as {@code size/digest}. */
    static List<String> files(UUID concept) {
        Uploads uploads = new MadeUploads();
        return uploads(of(concept)).values().stream()
                .map(uploads::inhoud)
                .map(inhoud -> inhoud.lengte() + "/" + inhoud.sha256())
                .sorted()
                .toList();
    }

    private static Map<String, UUID> uploads(ConformanceCase geval) {
        Map<String, UUID> uploads = new LinkedHashMap<>();
        for (Attachment bijlage : attachments(geval)) {
            int mediatype = MEDIATYPES.indexOf(bijlage.mediatype());
            uploads.put(bijlage.id(), new UUID(mediatype, bijlage.document().lengte()));
        }
        return uploads;
    }

    /** Files that are what their number says: as long, and beginning as their kind does. */
    static final class MadeUploads implements Uploads {

        private static final long MOST = 1 << 20;

        @Override
        public Inhoud inhoud(UUID upload) {
            byte[] begin = switch (MEDIATYPES.get((int) upload.getMostSignificantBits())) {
                case "application/pdf" -> "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
                case "image/gif" -> "GIF89a".getBytes(StandardCharsets.US_ASCII);
                case "image/jpeg" -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
                default -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
            };
            return Inhoud.van(Arrays.copyOf(begin, (int) upload.getLeastSignificantBits()));
        }

        @Override
        public void keep(Collection<UUID> uploads) {
            // made anew whenever they are asked for
        }

        @Override
        public void remove(Collection<UUID> uploads) {
            // made anew whenever they are asked for
        }
    }
}
