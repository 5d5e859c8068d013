package nl.collectief.core.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.collectief.core.adres.AanduidingBijHuisnummer;
import nl.collectief.core.tabel.codelijst.AangifteAdreshouding;
import nl.collectief.core.tabel.codelijst.BijzonderNederlanderschap;
import nl.collectief.core.tabel.codelijst.EuropeesKiesrecht;
import nl.collectief.core.tabel.codelijst.FunctieAdres;
import nl.collectief.core.tabel.codelijst.IndicatieGeheim;
import nl.collectief.core.tabel.codelijst.IndicatieOnjuist;
import nl.collectief.core.tabel.codelijst.Naamgebruik;
import nl.collectief.core.tabel.codelijst.PkConversie;
import nl.collectief.core.tabel.codelijst.RedenOpschorting;
import nl.collectief.core.tabel.codelijst.RegistratieBetrekking;
import nl.collectief.core.tabel.codelijst.SoortRegister;
import nl.collectief.core.tabel.codelijst.SoortVerbintenis;
import nl.collectief.core.tabel.codelijst.TypeAdres;
import nl.collectief.core.tabel.codelijst.VerificatieIndicatie;
import nl.collectief.core.zaak.Geslachtsaanduiding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("core-types 15: the closed lists of the BRP, LO 4.6")
class CodelijstTest {

    private static final Map<String, Coded[]> LIJSTEN = Map.ofEntries(
            Map.entry("04.10", Geslachtsaanduiding.values()),
            Map.entry("10.10", FunctieAdres.values()),
            Map.entry("11.50", AanduidingBijHuisnummer.values()),
            Map.entry("15.10", SoortVerbintenis.values()),
            Map.entry("16.20", VerificatieIndicatie.values()),
            Map.entry("19.10", TypeAdres.values()),
            Map.entry("31.10", EuropeesKiesrecht.values()),
            Map.entry("61.10", Naamgebruik.values()),
            Map.entry("65.10", BijzonderNederlanderschap.values()),
            Map.entry("67.20", RedenOpschorting.values()),
            Map.entry("70.10", IndicatieGeheim.values()),
            Map.entry("72.10", AangifteAdreshouding.values()),
            Map.entry("81.20", SoortRegister.values()),
            Map.entry("84.10", IndicatieOnjuist.values()),
            Map.entry("87.10", PkConversie.values()),
            Map.entry("89.10", RegistratieBetrekking.values()));

    @Test
    @DisplayName("every list holds exactly the codes and meanings of the facts, in their order")
    void feiten() throws IOException {
        Path csv =
                Path.of(Objects.requireNonNullElse(System.getProperty("collectief.data"), ""), "brp-codelijsten.csv");
        assumeTrue(Files.exists(csv), "collectief.data");
        Map<String, List<String>> verwacht = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> lezer = CsvReader.builder().ofNamedCsvRecord(csv)) {
            lezer.forEach(rij -> verwacht.computeIfAbsent(rij.getField("element"), e -> new ArrayList<>())
                    .add(rij.getField("code") + "=" + rij.getField("omschrijving")));
        }
        Map<String, List<String>> eigen = new TreeMap<>();
        LIJSTEN.forEach((element, waarden) -> eigen.put(
                element,
                List.of(waarden).stream()
                        .map(waarde -> waarde.code() + "=" + waarde.omschrijving())
                        .toList()));
        assertThat(eigen).isEqualTo(verwacht);
    }

    @Test
    @DisplayName("a value by its code; case counts, and null is none")
    void find() {
        assertThat(Coded.find(Naamgebruik.class, "V")).contains(Naamgebruik.PARTNER_VOOR_EIGEN);
        assertThat(Coded.find(Naamgebruik.class, "v")).isEmpty();
        assertThat(Coded.find(RedenOpschorting.class, ".")).contains(RedenOpschorting.ONBEKEND);
        assertThat(Coded.find(AanduidingBijHuisnummer.class, "to")).contains(AanduidingBijHuisnummer.TEGENOVER);
        assertThat(Coded.find(IndicatieGeheim.class, "8")).isEmpty();
        assertThat(Coded.find(IndicatieGeheim.class, null)).isEmpty();
    }
}
