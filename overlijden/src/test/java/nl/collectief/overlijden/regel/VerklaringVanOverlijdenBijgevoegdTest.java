package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.levenloos;
import static nl.collectief.overlijden.Basis.nietNatuurlijk;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.AfgegevenDoor;
import nl.collectief.overlijden.SoortDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-090: with a natural death comes the statement of the doctor")
class VerklaringVanOverlijdenBijgevoegdTest {

    private static final String FOUT = "FOUT OVL-090 /overlijden/doktersverklaring";

    private static Builder met(@Nullable Aanlevering aanlevering, @Nullable AfgegevenDoor afgever) {
        Document document = aanlevering == null
                ? null
                : Document.builder()
                        .aanlevering(aanlevering)
                        .afgegevenDoor(afgever == null ? null : afgever.name())
                        .build();
        return gewoon().overlijden(o -> o.doktersverklaring(document));
    }

    private static Builder zonderVerklaring(int weken) {
        return levenloos()
                .overlijden(o -> o.doktersverklaring((Document) null))
                .levenloos(l -> l.zwangerschapsduur(z -> z.weken(weken)));
    }

    @Test
    @DisplayName("no statement, one that follows, or one the doctor sends himself is refused")
    void ontbreekt() {
        assertThat(bevindingen(met(null, null))).containsExactly(FOUT);
        assertThat(bevindingen(met(Aanlevering.VOLGT, AfgegevenDoor.LIJKSCHOUWER)))
                .containsExactly(FOUT);
        assertThat(bevindingen(met(Aanlevering.RECHTSTREEKS, AfgegevenDoor.BEHANDELEND_ARTS)))
                .containsExactly(FOUT);
        assertThat(bevindingen(met(Aanlevering.RECHTSTREEKS, null))).containsExactly(FOUT);
    }

    @Test
    @DisplayName(
            "the file, or one that the lijkschouwer sends himself, is enough; at its question or among the documents")
    void erbij() {
        assertThat(bevindingen(met(Aanlevering.RECHTSTREEKS, AfgegevenDoor.LIJKSCHOUWER)))
                .isEmpty();
        assertThat(bevindingen(
                        gewoon().overlijden(o -> o.doktersverklaring(d -> d.aanlevering(Aanlevering.BIJGEVOEGD)))))
                .isEmpty();
        assertThat(bevindingen(met(null, null)
                        .document(d -> d.soort(SoortDocument.VERKLARING_VAN_OVERLIJDEN)
                                .bestandsnaam("a.pdf")
                                .lengte(1L))))
                .isEmpty();
    }

    @Test
    @DisplayName("not after an unnatural death, and not when the nature is not told")
    void nietNodig() {
        assertThat(bevindingen(nietNatuurlijk())).isEmpty();
        assertThat(bevindingen(met(null, null).overlijden(o -> o.aard(null))))
                .containsExactly("FOUT OVL-010 /overlijden/aard");
    }

    @Test
    @DisplayName("for a child born lifeless from 24 weeks, or of unknown duration, not before")
    void levenloosKind() {
        assertThat(bevindingen(zonderVerklaring(24)))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-090 /overlijden/doktersverklaring");
        assertThat(bevindingen(levenloos()
                        .overlijden(o -> o.doktersverklaring((Document) null))
                        .levenloos(l -> l.zwangerschapsduur(
                                z -> z.bekend(NEE).weken(null).dagen(null)))))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", FOUT);
        assertThat(bevindingen(zonderVerklaring(23)))
                .containsExactly(
                        "WAARSCHUWING OVL-130 /soortAangifte",
                        "FOUT OVL-135 /levenloos/verlofGevraagd",
                        "WAARSCHUWING OVL-137 /documenten");
    }
}
