package nl.collectief.overlijden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.collectief.core.formulier.Formulier.Erratum;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.validation.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Form, texts and cases hold everything the specification says, and nothing else. */
class SpecificatieTest {

    private static final Texts TEKSTEN = Texts.laad(AangifteOverlijden.class::getResourceAsStream, "teksten");

    @Test
    @DisplayName("2.1: every row of the form is a question with its number, and every numbered question is a row")
    void formulier() throws IOException {
        Map<String, String> rijen = new TreeMap<>();
        for (List<String> rij : Specificatie.lees().tabel("### 2.1")) {
            Specificatie.paden(rij.get(2)).forEach(pad -> rijen.put(pad, rij.get(0)));
        }
        rijen.remove("inloggen");
        Map<String, String> vragen = new TreeMap<>();
        FormData.FORMULIER.blokken().stream()
                .filter(blok -> blok.vast() == null)
                .flatMap(blok -> blok.vragen().stream())
                .filter(vraag -> vraag.nummer() != null && !vraag.pad().isEmpty())
                .forEach(vraag -> vragen.put(vraag.pad(), vraag.nummer()));
        assertThat(vragen).isEqualTo(rijen);
    }

    @Test
    @DisplayName("2.1: what print calls verplicht without more is required, what it calls nee is not")
    void verplicht() throws IOException {
        Map<String, Vraag> vragen = FormData.vragen();
        Map<String, Boolean> rijen = new LinkedHashMap<>();
        for (List<String> rij : Specificatie.lees().tabel("### 2.1")) {
            for (String pad : Specificatie.paden(rij.get(2))) {
                if (vragen.containsKey(pad) && vragen.get(pad).verplicht().isVast()) {
                    rijen.put(pad, rij.get(4).equals("ja"));
                }
            }
        }
        Map<String, Boolean> gevonden = new LinkedHashMap<>();
        rijen.keySet()
                .forEach(pad -> gevonden.put(pad, vragen.get(pad).verplicht().geldt(naam -> null)));
        assertThat(gevonden).isEqualTo(rijen).hasSize(29);
    }

    @Test
    @DisplayName("2.1: a text has the maximum of its row, 200 where print gives none")
    void lengte() throws IOException {
        Map<String, Integer> rijen = new TreeMap<>();
        for (List<String> rij : Specificatie.lees().tabel("### 2.1")) {
            if (rij.get(3).startsWith("tekst") && !rij.get(3).contains("uu:mm")) {
                String max = rij.get(3).replaceAll("^tekst ?([0-9]*).*$", "$1");
                int lengte = max.isEmpty() ? 200 : Integer.parseInt(max);
                Specificatie.paden(rij.get(2)).forEach(pad -> rijen.put(pad, lengte));
            }
        }
        Map<String, Integer> gevonden = new TreeMap<>();
        rijen.keySet()
                .forEach(pad ->
                        gevonden.put(pad, FormData.vragen().get(pad).grenzen().max()));
        assertThat(gevonden).isEqualTo(rijen).hasSize(10);
    }

    @Test
    @DisplayName("2.2 and 2.3: every property of the login block and every extension is in the form")
    void uitbreidingen() throws IOException {
        Specificatie specificatie = Specificatie.lees();
        Set<String> paden = new TreeSet<>();
        specificatie.tabel("### 2.2").forEach(rij -> paden.addAll(Specificatie.paden(rij.get(2))));
        specificatie.tabel("### 2.3").forEach(rij -> paden.addAll(Specificatie.paden(rij.get(0))));
        Set<String> gevonden = new TreeSet<>(FormData.vragen().keySet());
        FormData.FORMULIER.blokken().forEach(blok -> gevonden.add(blok.eigenschap() == null ? "" : blok.eigenschap()));
        assertThat(paden).hasSize(25);
        assertThat(gevonden).containsAll(paden);
    }

    @Test
    @DisplayName("2.4: every property of the variant levenloos is a question of its block, all marked as extension")
    void levenloos() throws IOException {
        Set<String> paden = Specificatie.lees().tabel("### 2.4").stream()
                .map(rij -> rij.get(0).replaceAll("`/[^`]*`( \\([^)]*\\))?", ""))
                .flatMap(
                        cel -> Pattern.compile("`([a-zA-Z0-9.]+)`").matcher(cel).results())
                .map(pad -> "levenloos." + pad.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> vragen = FormData.vragen().keySet().stream()
                .filter(pad -> pad.startsWith("levenloos."))
                .map(pad -> pad.replaceFirst("(moeder|ouder2|zwangerschapsduur)\\..*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(vragen).isEqualTo(paden);
        assertThat(FormData.vragen().values())
                .filteredOn(vraag -> vraag.pad().startsWith("levenloos."))
                .allMatch(vraag -> vraag.kenmerken().extensie());
    }

    @Test
    @DisplayName("3: every erratum is told in the form")
    void errata() throws IOException {
        assertThat(FormData.FORMULIER.errata())
                .extracting(Erratum::id)
                .containsExactlyElementsOf(Specificatie.lees().rijen("OVL-E[0-9]+").stream()
                        .map(rij -> rij.get(0))
                        .toList());
    }

    @Test
    @DisplayName("4: every rule has exactly the Dutch and English sentence of its row, and no text is left over")
    void teksten() throws IOException {
        Specificatie specificatie = Specificatie.lees();
        Map<String, String> nl = new TreeMap<>();
        Map<String, String> en = new TreeMap<>();
        for (List<String> rij : specificatie.rijen("OVL-[0-9]{3}")) {
            nl.put(rij.get(0), rij.get(4));
            en.put(rij.get(0), rij.get(5));
        }
        assertThat(nl.keySet()).containsExactlyElementsOf(specificatie.alle("OVL-[0-9]{3}"));
        assertThat(teksten(Locale.forLanguageTag("nl"))).isEqualTo(nl);
        assertThat(teksten(Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    @DisplayName("9: every case has a file, one for each variant, and no file is left over")
    void gevallen() throws IOException {
        Set<String> uitTekst = Specificatie.lees().rijen("OVL-C[0-9]+").stream()
                .map(rij -> rij.get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> gevallen = FormData.gevallen().stream()
                .map(naam -> naam.replaceFirst("[a-z]$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(gevallen).isEqualTo(uitTekst).hasSize(117);
    }

    @Test
    @DisplayName("9: the variants of a case expect together the rules its row names, as heavy as section 4 says")
    void verwachtingen() throws IOException {
        Specificatie specificatie = Specificatie.lees();
        Map<String, String> ernst = new TreeMap<>();
        specificatie
                .rijen("OVL-[0-9]{3}")
                .forEach(rij -> ernst.put(rij.get(0), rij.get(1).equals("F") ? "FOUT" : "WAARSCHUWING"));
        Map<String, Set<String>> uitTekst = new TreeMap<>();
        specificatie.rijen("OVL-C[0-9]+").forEach(rij -> uitTekst.put(rij.get(0), regels(rij.get(3))));
        Map<String, Set<String>> gevonden = new TreeMap<>();
        for (String naam : FormData.gevallen()) {
            Set<String> regels = gevonden.computeIfAbsent(naam.replaceFirst("[a-z]$", ""), weg -> new TreeSet<>());
            for (JsonNode bevinding : FormData.geval(naam).get("verwacht")) {
                String id = bevinding.get("id").stringValue();
                assertThat(bevinding.get("ernst").stringValue())
                        .as(naam + " " + id)
                        .isEqualTo(ernst.get(id));
                regels.add(id.substring(4));
            }
        }
        assertThat(gevonden).isEqualTo(uitTekst);
    }

    /** The numbers of the rules in a cell of expectations; ages and what must be absent stand between brackets. */
    private static Set<String> regels(String cel) {
        List<String> nummers = new ArrayList<>();
        Pattern.compile("[0-9]{3}")
                .matcher(cel.replaceAll("\\((lowest|no )?[0-9 /]+\\)", "").replaceAll("\\(lowest[^)]*\\)", ""))
                .results()
                .forEach(nummer -> nummers.add(nummer.group()));
        return new TreeSet<>(nummers);
    }

    private static Map<String, String> teksten(Locale taal) {
        Map<String, String> teksten = new TreeMap<>();
        TEKSTEN.sleutels().stream()
                .filter(sleutel -> !sleutel.startsWith(Texts.AFGELEID))
                .forEach(sleutel -> teksten.put(sleutel, TEKSTEN.sjabloon(sleutel, taal)));
        return teksten;
    }
}
