package nl.collectief.overlijden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.aanvraag.Prefill;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an aangifte holds and a case does not: overlijden 7.1, last row, and messages 1. */
class NietVerzondenTest {

    private static final String GEHEIM = "Geheim-Woord";

    /** Every text and date in a case, however deep. */
    private static Set<String> teksten(Object object) {
        Set<String> teksten = new LinkedHashSet<>();
        verzamel(object, teksten);
        return teksten;
    }

    private static void verzamel(Object object, Set<String> teksten) {
        if (object instanceof Record record) {
            for (RecordComponent deel : record.getClass().getRecordComponents()) {
                try {
                    verzamel(deel.getAccessor().invoke(record), teksten);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        } else if (object instanceof Iterable<?> lijst) {
            lijst.forEach(item -> verzamel(item, teksten));
        } else if (object instanceof Map<?, ?> map) {
            map.values().forEach(item -> verzamel(item, teksten));
        } else if (object instanceof DatumOnvolledig datum) {
            teksten.add(datum.tekst());
        } else if (object instanceof String || object instanceof Enum) {
            teksten.add(object.toString());
        }
    }

    @Test
    @DisplayName("the walk over a case sees what lies deepest: the proof that the other tests here can fail")
    void ziet() throws IOException {
        assertThat(teksten(Zaken.van("OVL-C01", b -> b.overledene(o -> o.achternaam(GEHEIM)))))
                .contains(GEHEIM, "1946-05-31");
    }

    @Test
    @DisplayName("the partner of the deceased, name and date of birth")
    void partner() throws IOException {
        Zaak zaak = Zaken.van(
                "OVL-C31a",
                b -> b.overledene(
                        o -> o.naamPartner(GEHEIM).geboortedatumPartner(DatumOnvolledig.parse("1948-10-13"))));
        assertThat(teksten(zaak)).doesNotContain(GEHEIM, "1948-10-13");
    }

    @Test
    @DisplayName("the second parent of a stillborn child")
    void ouder2() throws IOException {
        Zaak zaak = Zaken.van(
                "OVL-C106a",
                b -> b.levenloos(l -> l.ouder2(o -> o.soort(SoortOuder.VADER)
                        .achternaam(GEHEIM)
                        .geboorteplaats(GEHEIM)
                        .geboortedatum(DatumOnvolledig.parse("1988-04-05")))));
        assertThat(teksten(zaak)).doesNotContain(GEHEIM, "1988-04-05", "VADER");
    }

    @Test
    @DisplayName("the cause of death for transport and the place of destination abroad")
    void vervoer() throws IOException {
        Zaak zaak = Zaken.van(
                "OVL-C93a",
                b -> b.lijkbezorging(l ->
                        l.plaatsBestemming(GEHEIM).doodsoorzaakVervoer(DoodsoorzaakVervoer.NIET_BESMETTELIJKE_ZIEKTE)));
        assertThat(teksten(zaak)).doesNotContain(GEHEIM, "NIET_BESMETTELIJKE_ZIEKTE");
    }

    @Test
    @DisplayName("what a register said, and the level of the login")
    void prefill() throws IOException {
        Persoon persoon =
                new Persoon("999990020", new Persoon.Naam("Jan", null, GEHEIM), DatumOnvolledig.parse("1946-05-30"));
        Zaak zaak = Zaken.van(
                "OVL-C01",
                b -> b.ontvangst(b.build().ontvangst().toBuilder()
                        .prefill(new Prefill(persoon, List.of(persoon), persoon, null))
                        .build()));
        assertThat(teksten(zaak)).doesNotContain(GEHEIM, "999990020", "1946-05-30", "EH2PLUS");
    }

    @Test
    @DisplayName("a finding: a request with a warning leaves no trace of it")
    void waarschuwingen() throws IOException {
        assertThat(teksten(Zaken.van("OVL-C29"))).noneMatch(tekst -> tekst.contains("OVL-"));
    }

    @Test
    @DisplayName("no name and no number in omschrijving, titles and names of facts; no BSN in a fact")
    void geenPersoon() throws IOException {
        for (String geval : List.of("OVL-C01", "OVL-C29", "OVL-C43", "OVL-C106a")) {
            Zaak zaak = Zaken.van(geval, b -> b);
            Set<String> vast = new TreeSet<>(List.of(zaak.omschrijving()));
            zaak.rollen().forEach(rol -> vast.add(rol.omschrijving()));
            zaak.zaakobjecten().forEach(object -> vast.add(object.omschrijving()));
            zaak.documenten().forEach(document -> vast.add(document.titel()));
            assertThat(vast).noneMatch(tekst -> tekst.matches("(?i).*(visser|velden|[0-9]).*"));
            assertThat(teksten(zaak.eigenschappen()))
                    .noneMatch(Pattern.compile("[0-9]{8,9}").asMatchPredicate());
        }
    }

    static List<String> geldige() throws IOException {
        return Zaken.geldige();
    }

    @ParameterizedTest
    @MethodSource("geldige")
    @DisplayName("no fact is empty, twice there, or named outside its pattern")
    void namen(String geval) throws IOException {
        List<Eigenschap> feiten = Zaken.van(geval).eigenschappen();
        assertThat(feiten)
                .extracting(Eigenschap::naam)
                .doesNotHaveDuplicates()
                .allMatch(naam -> naam.matches("[A-Za-z][A-Za-z0-9]{0,19}"));
        assertThat(feiten)
                .extracting(Eigenschap::waarde)
                .noneMatch(waarde ->
                        waarde instanceof Waarde.Tekst tekst && tekst.tekst().isBlank());
    }
}
