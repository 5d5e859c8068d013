package nl.collectief.overlijden;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.core.aanvraag.Ontvangst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Half-filled is legal, copies are safe, and nothing of a person is printed. */
class RecordsTest {

    private static final Set<String> GEEN_WAARDE = Set.of("JA", "NEE");

    @Test
    @DisplayName("the full example leaves no component empty, so that every test on it sees all of them")
    void volIsVol() throws Exception {
        List<String> leeg = new ArrayList<>();
        leeg(Voorbeelden.vol(), "", leeg);
        leeg.removeIf(plaats -> plaats.startsWith("/overledene/kopiePaspoort/")
                || plaats.startsWith("/lijkbezorging/verklaringGeenBezwaar/")
                || plaats.startsWith("/lijkbezorging/wilsverklaring/"));
        assertThat(leeg).containsExactly("/ontvangst");
    }

    @Test
    @DisplayName("toBuilder gives an equal record back")
    void zelfde() {
        AangifteOverlijden vol =
                Voorbeelden.vol().toBuilder().ontvangst(Ontvangst.LEEG).build();
        assertThat(vol.toBuilder().build()).isEqualTo(vol);
    }

    @Test
    @DisplayName("a nested builder goes on with what is there, and leaves the first record alone")
    void verder() {
        AangifteOverlijden eerst = Voorbeelden.gewoon();
        AangifteOverlijden later =
                eerst.toBuilder().overledene(o -> o.achternaam("Bakker")).build();
        assertThat(later.overledene())
                .isEqualTo(eerst.overledene().toBuilder().achternaam("Bakker").build());
        assertThat(eerst).isEqualTo(Voorbeelden.gewoon());
    }

    @Test
    @DisplayName("a list without value is empty, a list with a null keeps it, and no list can be changed")
    void lijsten() {
        AangifteOverlijden zonder =
                AangifteOverlijden.builder().documenten(null).build();
        assertThat(zonder.documenten()).isEmpty();
        List<Document> lijst = new ArrayList<>();
        lijst.add(null);
        AangifteOverlijden met = AangifteOverlijden.builder().documenten(lijst).build();
        lijst.clear();
        assertThat(met.documenten()).containsExactly((Document) null).isUnmodifiable();
    }

    @Test
    @DisplayName("CT-06: no answer stands in a toString, and nothing tells of a child that was born lifeless")
    void stil() throws Exception {
        List<Object> waarden = new ArrayList<>();
        List<Record> records = new ArrayList<>();
        verzamel(Voorbeelden.vol(), records, waarden);
        assertThat(records).hasSizeGreaterThan(20);
        for (Record record : records) {
            for (Object waarde : waarden) {
                String tekst = waarde instanceof Enum<?> code ? code.name() : waarde.toString();
                if (tekst.length() > 2 && !GEEN_WAARDE.contains(tekst)) {
                    assertThat(record.toString()).doesNotContain(tekst);
                }
            }
        }
        assertThat(Voorbeelden.vol().toString())
                .isEqualTo("AangifteOverlijden[plaatsOverlijden, inloggen, aangever, overledene, overlijden, "
                        + "lijkbezorging, documenten, uittreksels, toezending, bijlagen]");
        assertThat(Voorbeelden.vol().levenloos()).hasToString("LevenloosGeborenKind[]");
    }

    private static void leeg(Record record, String plaats, List<String> leeg) throws Exception {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object waarde = component.getAccessor().invoke(record);
            String hier = plaats + "/" + component.getName();
            if (waarde == null || waarde.equals(List.of())) {
                leeg.add(hier);
            } else if (waarde instanceof Record dieper) {
                leeg(dieper, hier, leeg);
            }
        }
    }

    private static void verzamel(Record record, List<Record> records, List<Object> waarden) throws Exception {
        records.add(record);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object waarde = component.getAccessor().invoke(record);
            if (waarde instanceof Record dieper) {
                verzamel(dieper, records, waarden);
            } else if (waarde instanceof List<?> lijst) {
                for (Object element : lijst) {
                    verzamel((Record) element, records, waarden);
                }
            } else if (waarde != null) {
                waarden.add(waarde);
            }
        }
    }
}
