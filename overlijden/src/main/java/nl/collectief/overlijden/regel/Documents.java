package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;
import static nl.collectief.overlijden.regel.Parts.overledene;
import static nl.collectief.overlijden.regel.Parts.overlijden;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.core.formulier.Answer;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.AfgegevenDoor;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.SoortDocument;
import org.jspecify.annotations.Nullable;

/** The documents of an aangifte: each at its own question, or among those of block 6a, which take every kind. */
final class Documents {

    /**
     * A document and where it stands.
     *
     * @param soort its kind, fixed by its question or named beside it
     * @param plaats JSON pointer from the answers
     */
    record Placed(SoortDocument soort, Document document, String plaats) {

        /** Whether the file comes with the request; so it is when nothing is said. */
        boolean isBijgevoegd() {
            return document.aanlevering() == null || document.aanlevering() == Aanlevering.BIJGEVOEGD;
        }

        /** Whether this issuer sends it himself. */
        boolean isRechtstreeksVan(AfgegevenDoor afgever) {
            return document.aanlevering() == Aanlevering.RECHTSTREEKS
                    && afgever.name().equals(document.afgegevenDoor());
        }
    }

    private Documents() {}

    /** Whether a document of this kind comes along, follows, or is sent by who issued it. */
    static boolean heeft(AangifteOverlijden aangifte, SoortDocument soort) {
        return alle(aangifte).stream().anyMatch(document -> document.soort() == soort);
    }

    /** All documents but those of block Bijlagen, in the order of the form. */
    static List<Placed> alle(AangifteOverlijden aangifte) {
        List<Placed> alle = new ArrayList<>();
        Lijkbezorging lijkbezorging = lijkbezorging(aangifte);
        voegToe(alle, SoortDocument.KOPIE_PASPOORT, overledene(aangifte).kopiePaspoort(), "/overledene/kopiePaspoort");
        voegToe(
                alle,
                SoortDocument.VERKLARING_VAN_OVERLIJDEN,
                overlijden(aangifte).doktersverklaring(),
                "/overlijden/doktersverklaring");
        voegToe(
                alle,
                SoortDocument.VGB_ARTS_TERMIJN,
                lijkbezorging.verklaringGeenBezwaar(),
                "/lijkbezorging/verklaringGeenBezwaar");
        voegToe(alle, SoortDocument.WILSVERKLARING, lijkbezorging.wilsverklaring(), "/lijkbezorging/wilsverklaring");
        for (int i = 0; i < aangifte.documenten().size(); i++) {
            Document document = aangifte.documenten().get(i);
            SoortDocument soort = document == null ? null : soort(document);
            if (soort != null) {
                voegToe(alle, soort, document, "/documenten/" + i);
            }
        }
        return alle;
    }

    private static void voegToe(List<Placed> alle, SoortDocument soort, @Nullable Document document, String plaats) {
        if (document != null && !Answer.isLeeg(document)) {
            alle.add(new Placed(soort, document, plaats));
        }
    }

    private static @Nullable SoortDocument soort(Document document) {
        for (SoortDocument soort : SoortDocument.values()) {
            if (soort.name().equals(document.soort())) {
                return soort;
            }
        }
        return null;
    }
}
