package nl.collectief.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Waarde;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one list of eigenschappen for all wires, messages-rest 1.4, against what the services put into their cases. */
class ServiceCatalogueTest {

    /** A name, perhaps with {@code .. 3} behind it for a row of names, and the length as first number after it. */
    private static final Pattern ENTRY =
            Pattern.compile("(?<![.A-Za-z])([a-z][A-Za-z]*)([0-9]?)(?: \\.\\. ([0-9]))? \\(?(?:[a-z_]+ )?([0-9]+)");

    /** The names of some rows with their lengths. */
    private static Map<String, Integer> catalogue(List<String> rows) throws IOException {
        Path file = Path.of(System.getProperty("collectief.spec", ""), "messages-rest.md");
        assumeTrue(Files.isReadable(file), "the specifications are not at hand (collectief.spec)");
        Map<String, Integer> lengths = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (rows.stream().anyMatch(row -> line.startsWith("| " + row + " |"))) {
                entries(line.split("\\|")[2], lengths);
            }
        }
        assertThat(lengths).isNotEmpty();
        return lengths;
    }

    private static void entries(String cell, Map<String, Integer> lengths) {
        Matcher entry = ENTRY.matcher(cell.replaceAll("\\(`[^)]*\\)", "")); // what is said about another name
        while (entry.find()) {
            int length = Integer.parseInt(entry.group(4));
            int last = entry.group(3) == null ? 0 : Integer.parseInt(entry.group(3));
            lengths.put(entry.group(1) + entry.group(2), length);
            for (int n = 2; n <= last; n++) {
                lengths.put(entry.group(1) + n, length);
            }
        }
    }

    private static List<Eigenschap> sent(List<String> forms) {
        List<Eigenschap> sent = new ArrayList<>();
        ValidRequest.all()
                .filter(request -> forms.contains(request.dienst().code()))
                .forEach(request -> sent.addAll(request.zaak().eigenschappen()));
        return sent;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "aangifteOverlijden ; overlijden",
                "verhuizingDoorgeven, emigratieDoorgeven, toestemmingInwoning, verblijfBuitenland ;"
                        + " verhuis (verhuizingDoorgeven)/emigratie/toestemming"
                        + "/verblijf in het buitenland, afspraak vestiging",
                "uittrekselBrp, uittrekselBurgerlijkeStand, geheimhouding, gebruikAchternaam, bewijsInLeven,"
                        + " overzichtGebruik ; brp"
            })
    @DisplayName("the services send every name of their rows and no other, and no value is longer than its length")
    void names(String forms, String rows) throws IOException {
        Map<String, Integer> lengths = catalogue(List.of(rows.split("/")));
        List<Eigenschap> sent = sent(List.of(forms.split(", ")));
        Set<String> names = new TreeSet<>();
        sent.forEach(eigenschap -> names.add(eigenschap.naam()));
        assertThat(names).isEqualTo(lengths.keySet());
        for (Eigenschap eigenschap : sent) {
            assertThat(length(eigenschap.waarde()))
                    .as(eigenschap.naam())
                    .isLessThanOrEqualTo(lengths.get(eigenschap.naam()));
        }
    }

    /** Characters of a value in a field of the catalogue; of a list those of its longest value. */
    private static int length(Waarde waarde) {
        return waarde.per(new Waarde.Keuze<>(
                tekst -> tekst.tekst().codePointCount(0, tekst.tekst().length()),
                getal -> getal.getal().toPlainString().length(),
                bedrag -> String.valueOf(bedrag.centen()).length() + 1,
                datum -> 8,
                tijd -> 5,
                moment -> 14,
                jaNee -> 5,
                code -> code.waarde().length(),
                lijst -> lijst.waarden().stream()
                        .mapToInt(ServiceCatalogueTest::length)
                        .max()
                        .orElse(0),
                groep -> 0));
    }
}
