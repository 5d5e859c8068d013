package nl.collectief.core.dienst;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Indiening.Formulierdocument;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.formulier.Formulier;
import nl.collectief.core.zaak.Betaling;
import nl.collectief.core.zaak.DienstCode;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.DocumentSoort;
import nl.collectief.core.zaak.Opgave;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What the cases of all services have alike: moments, key, numbers, payment and documents. A service adds who is
 * involved and what it is about. Source: messages 1.1 and 1.6.
 */
public final class CaseBasis {

    private final Formulier formulier;
    private final Ontvangst ontvangst;
    private final Indiening indiening;
    private final List<Attachment> bijgevoegd;

    CaseBasis(Formulier formulier, Ontvangst ontvangst, Indiening indiening, List<Attachment> bijgevoegd) {
        this.formulier = formulier;
        this.ontvangst = ontvangst;
        this.indiening = indiening;
        this.bijgevoegd = bijgevoegd;
    }

    /** What the request was received with; its moment is always filled. */
    public Ontvangst ontvangst() {
        return ontvangst;
    }

    /**
     * The beginning of a case: all that is alike, and the form itself as first document when it was handed in.
     *
     * @param omschrijving fixed text of the service, 1 to 80 characters; never a name or number of a person
     */
    public ZaakBuilder begin(String omschrijving) {
        Instant moment = Objects.requireNonNull(ontvangst.tijdstipOntvangst());
        LocalDate ontvangen = ontvangst.vandaag();
        ZaakBuilder zaak = Zaak.builder(new DienstCode(formulier.code()), omschrijving, indiening.sleutel())
                .identificatie(indiening.identificatie())
                .startdatum(ontvangen)
                .registratiedatum(Objects.requireNonNullElse(indiening.registratiedatum(), ontvangen))
                .tijdstipRegistratie(moment)
                .betaling(betaling());
        indiening.kenmerken().forEach(zaak::kenmerk);
        Formulierdocument zelf = indiening.formulier();
        if (zelf != null) {
            zaak.document(formulierdocument(zelf, omschrijving));
        }
        return zaak;
    }

    /** A form that knows no payment gives none, unless there is one. */
    private @Nullable Betaling betaling() {
        return formulier.betaling() || !ontvangst.betaling().equals(Betaling.NVT) ? ontvangst.betaling() : null;
    }

    private Document formulierdocument(Formulierdocument zelf, String omschrijving) {
        return Document.builder(DocumentSoort.AANVRAAG)
                .titel(omschrijving)
                .bestand(Normalisation.trim(zelf.bestandsnaam()), zelf.mediatype())
                .creatiedatum(ontvangst.vandaag())
                .auteur(omschrijving)
                .inhoud(zelf.inhoud())
                .build();
    }

    /**
     * The documents whose file comes with the request, in the order of the form. One whose content was not handed in
     * has none.
     *
     * @param auteur name of who made the request, 1 to 200 characters
     * @param soorten the kind of each document by its code; the text of the kind is its title
     */
    public List<Document> documenten(String auteur, Function<String, DocumentSoort> soorten) {
        return bijgevoegd.stream()
                .map(bestand -> document(bestand, auteur, soorten.apply(bestand.soort())))
                .toList();
    }

    private Document document(Attachment bestand, String auteur, DocumentSoort soort) {
        LocalDate ontvangen = ontvangst.vandaag();
        long lengte = Objects.requireNonNullElse(bestand.document().lengte(), 0L);
        return Document.builder(soort)
                .bestand(Normalisation.trim(bestand.bestandsnaam()), bestand.mediatype())
                .creatiedatum(ontvangen)
                .ontvangstdatum(ontvangen)
                .auteur(auteur)
                .opgave(new Opgave(lengte, bestand.document().sha256()))
                .inhoud(indiening.inhoud().get(bestand.id()))
                .build();
    }
}
