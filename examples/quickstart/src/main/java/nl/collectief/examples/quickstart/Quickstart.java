package nl.collectief.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.collectief.core.Text;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.stuf.Bericht;
import nl.collectief.core.stuf.BerichtFout;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.stuf.StufZds;
import nl.collectief.core.validation.Gevalideerd;
import nl.collectief.core.validation.Report;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Zaak;
import org.jspecify.annotations.Nullable;

/** A request from a file; its report on the screen; and when it holds no fout, its messages in a folder. */
public final class Quickstart {

    private final PrintStream uit;
    private final Locale taal;

    private Quickstart(PrintStream uit, Locale taal) {
        this.uit = uit;
        this.taal = taal;
    }

    /** Arguments: the request in JSON, then optional the language ({@code nl} or {@code en}) and the folder. */
    public static void main(String... args) throws IOException {
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), args));
    }

    /** 0: messages written; 1: the request or its case holds a fout; 2: wrong arguments. */
    static int run(PrintStream uit, String... args) throws IOException {
        String taal = args.length > 1 ? args[1] : "nl";
        if (args.length < 1 || args.length > 3 || !taal.equals("nl") && !taal.equals("en")) {
            uit.println("Gebruik: <aanvraag.json> [nl|en] [map]  /  Usage: <request.json> [nl|en] [folder]");
            return 2;
        }
        Path map = Path.of(args.length > 2 ? args[2] : "target/berichten");
        return new Quickstart(uit, Locale.forLanguageTag(taal)).run(Path.of(args[0]), map);
    }

    private int run(Path bestand, Path map) throws IOException {
        if (!Files.isRegularFile(bestand)) {
            zeg(new Text("Dit bestand is er niet: ", "There is no such file: "), bestand);
            return 2;
        }
        Report<?> report = lees(bestand);
        ReportPrinter printer = new ReportPrinter(uit, taal);
        printer.print(report);
        if (!report.isGeldig()) {
            return 1;
        }
        try {
            schrijf(report.gevalideerd(), bestand, Files.createDirectories(map));
            return 0;
        } catch (BerichtFout fout) {
            zeg(new Text("Er is geen bericht gemaakt.", "No message was made."), "");
            printer.print(fout.findings());
            return 1;
        } catch (IllegalArgumentException fout) {
            zeg(new Text("levering.json klopt niet: ", "levering.json is wrong: "), fout.getMessage());
            return 2;
        }
    }

    private static Report<?> lees(Path bestand) throws IOException {
        try (InputStream json = Files.newInputStream(bestand)) {
            return Diensten.vind().lees(json, Profiel.STANDAARD);
        }
    }

    private void schrijf(Gevalideerd<?> gevalideerd, Path bestand, Path map) throws IOException {
        Settings settings = Settings.bij(bestand);
        Indiening.Builder indiening = Indiening.builder(settings.sleutel()).identificatie(settings.zaakIdentificatie());
        for (Attachment bijlage : gevalideerd.bijgevoegd()) {
            Path bytes = bestand.resolveSibling(bijlage.bestandsnaam());
            if (Files.isRegularFile(bytes)) {
                indiening.inhoud(bijlage.id(), Inhoud.van(bytes));
            }
        }
        Zaak zaak = gevalideerd.zaak(indiening.build());
        Levering levering = settings.levering(zaak.dienst().code(), gevalideerd.moment());
        if (zaak.identificatie() == null) {
            schrijf(StufZds.genereerZaakIdentificatie(zaak, levering), map.resolve("1-zaaknummer.xml"));
            return;
        }
        schrijf(StufZds.creeerZaak(zaak, levering), map.resolve("1-zaak.xml"));
        for (int n = 0; n < zaak.documenten().size(); n++) {
            String nummer = settings.documentIdentificatie(n);
            Bericht bericht = nummer == null
                    ? StufZds.genereerDocumentIdentificatie(zaak, levering, n)
                    : StufZds.voegZaakdocumentToe(zaak, levering, n, nummer);
            schrijf(bericht, map.resolve((n + 2) + (nummer == null ? "-documentnummer.xml" : "-document.xml")));
        }
    }

    private void schrijf(Bericht bericht, Path bestand) throws IOException {
        try (OutputStream xml = Files.newOutputStream(bestand)) {
            bericht.schrijf(xml);
        }
        uit.println(bestand + "  " + bericht.headers());
    }

    private void zeg(Text tekst, @Nullable Object rest) {
        uit.println(tekst.in(taal) + rest);
    }
}
