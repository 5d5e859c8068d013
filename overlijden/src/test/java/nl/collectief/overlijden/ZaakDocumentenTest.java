package nl.collectief.overlijden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Indiening.Formulierdocument;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.DocumentSoort;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Opgave;
import nl.collectief.core.zaak.Vertrouwelijkheid;
import nl.collectief.core.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents of an aangifte in its case: overlijden 7.1, messages 1.6. */
class ZaakDocumentenTest {

    private static final LocalDate ONTVANGEN = LocalDate.of(2026, 11, 4);

    private final Inhoud inhoud = Inhoud.van(new byte[204800]);

    private Document document(String code, String tekst, String bestandsnaam, Inhoud bytes) {
        return new Document(
                tekst,
                new DocumentSoort(code, tekst),
                null,
                bestandsnaam,
                "application/pdf",
                "nld",
                Vertrouwelijkheid.ZAAKVERTROUWELIJK,
                ONTVANGEN,
                ONTVANGEN,
                "Pieter Johannes Velden",
                new Opgave(204800, null),
                bytes);
    }

    @Test
    @DisplayName("content is found by the place of the document when it has no id")
    void opPlaats() throws IOException {
        Indiening indiening = Indiening.builder(Zaken.SLEUTEL)
                .inhoud("/overlijden/doktersverklaring", inhoud)
                .build();
        assertThat(Zaken.van("OVL-C01", indiening, b -> b).documenten())
                .containsExactly(document("VERKLARING_VAN_OVERLIJDEN", "Verklaring van overlijden", "a.pdf", inhoud));
    }

    @Test
    @DisplayName("content is found by the id of the document, and then not by its place")
    void opId() throws IOException {
        Indiening indiening = Indiening.builder(Zaken.SLEUTEL)
                .inhoud("/overlijden/doktersverklaring", Inhoud.van(new byte[1]))
                .inhoud("d1", inhoud)
                .build();
        assertThat(Zaken.van("OVL-C01", indiening, b -> b.overlijden(o -> o.doktersverklaring(d -> d.id("d1"))))
                        .documenten())
                .extracting(Document::inhoud)
                .containsExactly(inhoud);
    }

    @Test
    @DisplayName("the case can be made without the content; it is missing, not empty, and the checker tells it")
    void zonderInhoud() throws IOException {
        assertThat(Zaken.van("OVL-C01").documenten())
                .containsExactly(document("VERKLARING_VAN_OVERLIJDEN", "Verklaring van overlijden", "a.pdf", null));
    }

    @Test
    @DisplayName("the form itself comes first; then the order of section 6, whatever the order they were given in")
    void volgorde() throws IOException {
        Indiening indiening = Indiening.builder(Zaken.SLEUTEL)
                .formulier(new Formulierdocument("aangifte.pdf", "application/pdf", inhoud))
                .build();
        Zaak zaak = Zaken.van(
                "OVL-C76a",
                indiening,
                b -> b.document(d -> d.soort(SoortDocument.OVERIG)
                                .bestandsnaam("o.pdf")
                                .lengte(1L))
                        .document(d -> d.soort(SoortDocument.MACHTIGING)
                                .bestandsnaam("m.png")
                                .lengte(1L))
                        .bijlagen(x -> x.meesturen(JaNee.JA)
                                .bestand(d -> d.bestandsnaam("b.gif").lengte(1L))));
        assertThat(zaak.documenten())
                .extracting(d -> d.soort().code() + ": " + d.titel() + ", " + d.mediatype())
                .containsExactly(
                        "AANVRAAG: Aangifte overlijden, application/pdf",
                        "VERKLARING_VAN_OVERLIJDEN: Verklaring van overlijden, application/pdf",
                        "VGB_ARTS_TERMIJN: Verklaring arts andere termijn, application/pdf",
                        "TOESTEMMING_OVJ_36_UUR: Toestemming OvJ 36 uur, application/pdf",
                        "MACHTIGING: Machtiging, image/png",
                        "OVERIG: Bijlage, application/pdf",
                        "BIJLAGE: Bijlage, image/gif");
        assertThat(zaak.documenten().get(0))
                .isEqualTo(new Document(
                        "Aangifte overlijden",
                        DocumentSoort.AANVRAAG,
                        null,
                        "aangifte.pdf",
                        "application/pdf",
                        "nld",
                        Vertrouwelijkheid.ZAAKVERTROUWELIJK,
                        ONTVANGEN,
                        null,
                        "Aangifte overlijden",
                        null,
                        inhoud));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("each kind has its own text, which is also the title")
    @CsvSource({
        "VGB_OVJ, Verklaring van geen bezwaar OvJ",
        "VGB_ARTS_TERMIJN, Verklaring arts andere termijn",
        "TOESTEMMING_OVJ_36_UUR, Toestemming OvJ 36 uur",
        "WILSVERKLARING, Wilsverklaring",
        "VERKLARING_NABESTAANDEN, Verklaring nabestaanden",
        "VERKLARING_ARTS_11A, Verklaring arts 24 weken",
        "KOPIE_PASPOORT, Kopie paspoort",
        "MACHTIGING, Machtiging",
        "OVERIG, Bijlage"
    })
    void teksten(SoortDocument soort, String tekst) throws IOException {
        Zaak zaak = Zaken.van(
                "OVL-C85a",
                b -> b.document(d -> d.soort(soort).bestandsnaam("x.pdf").lengte(9L)));
        assertThat(zaak.documenten())
                .extracting(Document::titel, Document::soort)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(tekst, new DocumentSoort(soort.name(), tekst)));
    }

    @Test
    @DisplayName("what the issuer sends himself, and what follows, is no document of the case")
    void nietBijgevoegd() throws IOException {
        Zaak zaak = Zaken.van(
                "OVL-C85a",
                b -> b.document(d -> d.soort(SoortDocument.MACHTIGING).aanlevering(Aanlevering.VOLGT)));
        assertThat(zaak.documenten()).isEmpty();
    }
}
