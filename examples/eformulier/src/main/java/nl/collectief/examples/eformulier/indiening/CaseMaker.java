package nl.collectief.examples.eformulier.indiening;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Indiening.Formulierdocument;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.validation.Gevalideerd;
import nl.collectief.core.validation.Report;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.examples.eformulier.formulier.Uploads;
import nl.collectief.examples.eformulier.levering.CaseSource;
import nl.collectief.examples.eformulier.levering.Contents;
import nl.collectief.examples.eformulier.levering.MessageRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the case of a submission, at receipt and again for each later message. */
@Component
class CaseMaker implements CaseSource {

    private final Diensten diensten;
    private final Uploads uploads;
    private final Contents contents;
    private final SubmissionStore submissions;

    CaseMaker(Diensten diensten, Uploads uploads, Contents contents, SubmissionStore submissions) {
        this.diensten = diensten;
        this.uploads = uploads;
        this.contents = contents;
        this.submissions = submissions;
    }

    /** Judges an envelope by the profile it was filled in by. */
    Report<?> report(String json, Map<String, Object> profiel) {
        return diensten.lees(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Profiel.van(profiel));
    }

    /** The case of a request without fouten, whose number the receiver has still to give. */
    Zaak zaak(Gevalideerd<?> gevalideerd, Kept kept, UUID bericht) {
        return gevalideerd.zaak(indiening(kept, bericht, null));
    }

    @Override
    public Zaak zaak(UUID submission, UUID bericht, @Nullable String identificatie) {
        Kept kept = submissions.kept(submission);
        Report<?> report = report(kept.json(), kept.profiel());
        if (!report.isGeldig()) {
            throw new MessageRefused(report.fouten());
        }
        return report.gevalideerd().zaak(indiening(kept, bericht, identificatie));
    }

    private Indiening indiening(Kept kept, UUID bericht, @Nullable String identificatie) {
        Indiening.Builder indiening =
                Indiening.builder(new Sleutel(kept.referentie(), bericht)).identificatie(identificatie);
        kept.bijlagen().forEach((document, upload) -> indiening.inhoud(document, uploads.inhoud(upload)));
        return indiening
                .formulier(new Formulierdocument(
                        kept.referentie() + ".pdf", FormDocument.MEDIATYPE, contents.inhoud(kept.formDocument())))
                .build();
    }
}
