package nl.collectief.core.tabel;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The generated part of {@code docs/tabellen.md}: each table with its source and state date. */
final class TabelPage {

    private static final String BEGIN = "<!-- generated from the tables; do not edit -->\n";
    private static final String END = "<!-- end of the generated part -->";

    private TabelPage() {}

    /** The page with its generated part made anew. */
    static String text(Path pagina, Path resources) throws IOException {
        String tekst = Files.readString(pagina);
        int begin = tekst.indexOf(BEGIN) + BEGIN.length();
        return tekst.substring(0, begin) + table(resources) + tekst.substring(tekst.indexOf(END));
    }

    private static String table(Path resources) throws IOException {
        List<String> regels = new ArrayList<>();
        for (Path resource : TabelWriter.tables(resources)) {
            List<String> bestand = Files.readAllLines(resource);
            String nummer = value(bestand, "table");
            regels.add("| " + nummer + " " + value(bestand, "name") + " | `" + method(nummer) + "()` | `"
                    + resource.getFileName() + "` | " + (bestand.size() - bestand.indexOf("") - 1) + " | "
                    + LocalDate.parse(value(bestand, "stateDate")) + " | " + value(bestand, "source") + " | "
                    + value(bestand, "licence") + " |");
        }
        regels.sort(Comparator.naturalOrder());
        return "| Table | `Tabellen.` | Resource | Rows | State date | Source | Terms |\n|---|---|---|---|---|---|---|\n"
                + String.join("\n", regels) + "\n";
    }

    private static String value(List<String> bestand, String sleutel) {
        return bestand.stream()
                .filter(regel -> regel.startsWith(sleutel + ": "))
                .findFirst()
                .orElseThrow()
                .substring(sleutel.length() + 2);
    }

    private static String method(String nummer) {
        return Arrays.stream(Tabellen.class.getMethods())
                .filter(methode -> methode.getReturnType().equals(Tabel.class) && methode.getParameterCount() == 0)
                .filter(methode -> number(methode).equals(nummer))
                .map(Method::getName)
                .findFirst()
                .orElseThrow();
    }

    private static String number(Method methode) {
        try {
            return ((Tabel<?>) methode.invoke(null)).info().number();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
