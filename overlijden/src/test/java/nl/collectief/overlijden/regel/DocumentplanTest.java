package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.binnen36Uur;
import static nl.collectief.overlijden.Basis.buitenland;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.levenloos;
import static nl.collectief.overlijden.Basis.nietNatuurlijk;
import static nl.collectief.overlijden.Basis.uitstel;
import static nl.collectief.overlijden.Basis.wetenschap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.SoortDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("section 6: the plan of documents, and the rules that hold an aangifte against it")
class DocumentplanTest {

    private static final List<SoortDocument> KOLOMMEN = List.of(
            SoortDocument.VERKLARING_VAN_OVERLIJDEN,
            SoortDocument.VGB_OVJ,
            SoortDocument.VGB_ARTS_TERMIJN,
            SoortDocument.TOESTEMMING_OVJ_36_UUR,
            SoortDocument.WILSVERKLARING,
            SoortDocument.VERKLARING_ARTS_11A);

    /** The rows of section 6, top down, each as an aangifte without documents; those of LEVENLOOS for several terms. */
    private static Map<String, Builder> rijen() {
        Map<String, Builder> rijen = new LinkedHashMap<>();
        rijen.put("F - - - - -", kaal(gewoon()));
        rijen.put("F - F - - -", kaal(uitstel()));
        rijen.put("F - W W - -", kaal(binnen36Uur()));
        rijen.put("- W - - - -", nietNatuurlijk(gewoon()));
        rijen.put("- W o - - -", nietNatuurlijk(uitstel()));
        rijen.put("- W o W - -", nietNatuurlijk(binnen36Uur()));
        rijen.put("F - - - W -", kaal(wetenschap()));
        rijen.put("- W - - W -", nietNatuurlijk(wetenschap()));
        rijen.put("F - o - - -", kaal(buitenland()));
        rijen.put("- W o - - - (abroad)", nietNatuurlijk(buitenland()));
        rijen.put("W o o o - -", kaal(dagOnbekend().overlijden(o -> o.aard(AardOverlijden.NATUURLIJK))));
        rijen.put("F o - - - - (24+0)", kaal(levenloos()));
        rijen.put("F o F - - - (24+0)", bijLevenloos(uitstel()));
        rijen.put("F o W W - - (24+0)", bijLevenloos(binnen36Uur()));
        rijen.put("F o - - W - (24+0)", bijLevenloos(wetenschap()));
        rijen.put("F o o - - - (24+0)", bijLevenloos(buitenland()));
        rijen.put("- - - - - W (23+6)", kaal(levenloos().levenloos(l -> l.zwangerschapsduur(z -> z.weken(23)))));
        return rijen;
    }

    private static Builder kaal(Builder aangifte) {
        return aangifte.overlijden(o -> o.doktersverklaring((Document) null))
                .lijkbezorging(l -> l.verklaringGeenBezwaar((Document) null).wilsverklaring((Document) null))
                .documenten(null);
    }

    private static Builder nietNatuurlijk(Builder aangifte) {
        return kaal(aangifte.overlijden(o -> o.aard(AardOverlijden.NIET_NATUURLIJK)));
    }

    private static Builder bijLevenloos(Builder aangifte) {
        return kaal(levenloos()
                .lijkbezorging(aangifte.build().lijkbezorging())
                .uittreksels(aangifte.build().uittreksels()));
    }

    static Stream<Arguments> cellen() {
        return rijen().keySet().stream().flatMap(rij -> KOLOMMEN.stream().map(soort -> Arguments.of(rij, soort)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cellen")
    @DisplayName("the plan holds the mark of the table")
    void merk(String rij, SoortDocument soort) {
        assertThat(Documentplan.need(rijen().get(rij).build(), soort)).isEqualTo(need(rij, soort));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cellen")
    @DisplayName("what is required is missed as a fout, what is expected as a warning, what is needless is told")
    void regels(String rij, SoortDocument soort) {
        List<String> zonder = bevindingen(rijen().get(rij));
        List<String> met = bevindingen(met(rijen().get(rij), soort));
        List<String> gemist =
                zonder.stream().filter(regel -> !met.contains(regel)).toList();
        List<String> erbij =
                met.stream().filter(regel -> !zonder.contains(regel)).toList();
        Need need = need(rij, soort);
        assertThat(gemist)
                .hasSize(need == Need.REQUIRED || need == Need.EXPECTED ? 1 : 0)
                .allMatch(regel -> regel.startsWith(need == Need.REQUIRED ? "FOUT" : "WAARSCHUWING"));
        assertThat(erbij)
                .hasSize(need == Need.NOT_NEEDED ? 1 : 0)
                .allMatch(regel -> regel.matches("WAARSCHUWING OVL-09[37] .*"));
    }

    private static Builder met(Builder aangifte, SoortDocument soort) {
        return aangifte.document(d -> d.soort(soort).bestandsnaam("a.pdf").lengte(1L));
    }

    private static Need need(String rij, SoortDocument soort) {
        return Need.van(rij.charAt(2 * KOLOMMEN.indexOf(soort)));
    }
}
