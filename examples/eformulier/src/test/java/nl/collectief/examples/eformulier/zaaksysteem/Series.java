package nl.collectief.examples.eformulier.zaaksysteem;

import java.nio.charset.StandardCharsets;
import nl.collectief.conformance.ConformanceCase;
import nl.collectief.core.stuf.Bericht;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.stuf.StufZds;
import nl.collectief.core.zaak.Zaak;

/** The messages of {@code OVL-C01}, a death with one document, under a reference and numbers of the caller's choice. */
final class Series {

    static final String ZAAKTYPE = "AO-01";

    private static final ConformanceCase CASE = ValidCases.named("OVL-C01");

    private final String referentie;
    private final Levering levering;

    /**
     * A series.
     *
     * @param referentie the numbers of case and document begin with {@code 0344-} and this
     */
    Series(String referentie, Levering levering) {
        this.referentie = referentie;
        this.levering = levering;
    }

    static Series zds12(String referentie) {
        return new Series(referentie, ZdsClient.levering("zdsv12", ZAAKTYPE));
    }

    static Series zds11(String referentie) {
        return new Series(referentie, ZdsClient.levering("zdsv11", ZAAKTYPE));
    }

    private Zaak zaak() {
        return ValidCases.zaak(CASE, referentie, zaaknummer());
    }

    String zaaknummer() {
        return "0344-" + referentie;
    }

    String documentnummer() {
        return "0344-D-" + referentie;
    }

    Bericht zaakIdentificatie() {
        return StufZds.genereerZaakIdentificatie(zaak(), levering);
    }

    Bericht creeerZaak() {
        return StufZds.creeerZaak(zaak(), levering);
    }

    Bericht documentIdentificatie() {
        return StufZds.genereerDocumentIdentificatie(zaak(), levering, 0);
    }

    Bericht voegZaakdocumentToe() {
        return StufZds.voegZaakdocumentToe(zaak(), levering, 0, documentnummer());
    }

    static String text(Bericht bericht) {
        return new String(ZdsClient.bytes(bericht), StandardCharsets.UTF_8);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
