package nl.collectief.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import nl.collectief.core.stuf.Bericht;
import nl.collectief.core.stuf.Dialect;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.stuf.StufZds;
import nl.collectief.core.stuf.Systeem;
import nl.collectief.core.validation.Gevalideerd;
import nl.collectief.core.validation.Report;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Zaak;

/**
 * A request without fouten of some service, to make a case and messages of: the acceptance cases that expect none, and
 * requests that together answer every question of every form.
 */
record ValidRequest(String naam, Dienst<?> dienst, String verzoek, Profiel profiel) {

    private static final Diensten DIENSTEN = Diensten.vind();
    private static final Path MAXIMAL = Path.of("src/test/resources/maximaal");
    private static final Sleutel SLEUTEL =
            new Sleutel("REF-0001", UUID.fromString("0b0f3c1a-5a64-4ff5-9a4e-2f0c8f2a7c11"));

    static Stream<ValidRequest> all() {
        return Stream.concat(accepted(), maximal());
    }

    private static Stream<ValidRequest> accepted() {
        return ConformanceCases.van(DIENSTEN).stream()
                .filter(geval -> geval.verwacht().stream()
                        .noneMatch(finding -> finding.ernst().equals("FOUT")))
                .map(geval -> new ValidRequest(
                        geval.naam(),
                        DIENSTEN.dienst(geval.formulier()).orElseThrow(),
                        geval.verzoek(),
                        OwnServices.profiel(geval.profiel())));
    }

    /** One file per variant, named after its form. */
    static Stream<ValidRequest> maximal() {
        try (Stream<Path> files = Files.list(MAXIMAL)) {
            return files.sorted().map(ValidRequest::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValidRequest of(Path file) {
        String naam = file.getFileName().toString();
        try {
            return new ValidRequest(
                    naam,
                    DIENSTEN.dienst(naam.substring(0, naam.indexOf('-'))).orElseThrow(),
                    Files.readString(file),
                    Profiel.STANDAARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Report<?> report() {
        return dienst.lees(verzoek, profiel);
    }

    /** Its case, with a number and with content that is what the request says. */
    Zaak zaak() {
        Gevalideerd<?> gevalideerd = report().gevalideerd();
        Indiening.Builder indiening = Indiening.builder(SLEUTEL).identificatie("0344-REF-0001");
        for (Attachment bijlage : gevalideerd.bijgevoegd()) {
            indiening.inhoud(bijlage.id(), content(bijlage));
        }
        return gevalideerd.zaak(indiening.build());
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

    /** The answers as a tree. */
    Object answers() {
        try {
            return JsonTree.van(Json.lees(verzoek, ReadLimits.AANVRAAG), "verzoek")
                    .waarden("antwoorden");
        } catch (JsonError e) {
            throw new AssertionError(naam, e);
        }
    }

    /** The whole series of messages: numbers asked and given. */
    static List<Bericht> series(Zaak zaak, Levering levering) {
        List<Bericht> berichten = new ArrayList<>();
        berichten.add(StufZds.genereerZaakIdentificatie(zaak, levering));
        berichten.add(StufZds.creeerZaak(zaak, levering));
        for (int n = 0; n < zaak.documenten().size(); n++) {
            berichten.add(StufZds.genereerDocumentIdentificatie(zaak, levering, n));
            berichten.add(StufZds.voegZaakdocumentToe(zaak, levering, n, "0344-D-" + n));
        }
        return berichten;
    }

    static byte[] bytes(Bericht bericht) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try {
            bericht.schrijf(uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    static Levering levering(String dialect) {
        return Levering.builder(
                        Systeem.van("0344", "Formulieren"),
                        Systeem.van("0344", "Zaaksysteem"),
                        Instant.parse("2026-11-04T09:00:00Z"))
                .dialect(Dialect.van(dialect))
                .zaaktype("ZT-01")
                .build();
    }

    @Override
    public String toString() {
        return naam;
    }
}
