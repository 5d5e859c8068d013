package nl.collectief.examples.eformulier.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.collectief.conformance.ConformanceCase;
import nl.collectief.core.stuf.Antwoord;
import nl.collectief.core.stuf.Bericht;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.stuf.StufZds;
import nl.collectief.core.stuf.Voortgang;
import nl.collectief.core.zaak.Zaak;

/** Delivers a whole case, message after message, each answered and each answer as the official schema says. */
final class Delivery {

    private final ZdsClient client;

    Delivery(ZdsClient client) {
        this.client = client;
    }

    /**
     * Delivers.
     *
     * @return the number of the case
     */
    String deliver(ConformanceCase geval, String referentie, Levering levering)
            throws IOException, InterruptedException {
        Zaak zaak = ValidCases.zaak(geval, referentie, null);
        Bericht vraag = StufZds.genereerZaakIdentificatie(zaak, levering);
        Voortgang voortgang = Voortgang.begin(null, zaak.documenten().size());
        voortgang = voortgang.na(voortgang.volgende().orElseThrow(), ask(vraag));
        String nummer = voortgang.zaakidentificatie();
        assertThat(nummer).startsWith("0344-");
        Zaak metNummer = ValidCases.zaak(geval, referentie, nummer);
        while (!voortgang.isKlaar()) {
            Voortgang.Stap stap = voortgang.volgende().orElseThrow();
            Antwoord antwoord = ask(message(metNummer, levering, stap, voortgang));
            voortgang = voortgang.na(stap, antwoord);
            assertThat(voortgang.volgende()).as("after %s", antwoord).isNotEqualTo(Optional.of(stap));
        }
        return String.valueOf(nummer);
    }

    private static Bericht message(Zaak zaak, Levering levering, Voortgang.Stap stap, Voortgang voortgang) {
        int n = stap.document();
        return switch (stap.operatie()) {
            case GENEREER_ZAAK_IDENTIFICATIE -> StufZds.genereerZaakIdentificatie(zaak, levering);
            case CREEER_ZAAK -> StufZds.creeerZaak(zaak, levering);
            case GENEREER_DOCUMENT_IDENTIFICATIE -> StufZds.genereerDocumentIdentificatie(zaak, levering, n);
            case VOEG_ZAAKDOCUMENT_TOE ->
                StufZds.voegZaakdocumentToe(
                        zaak,
                        levering,
                        n,
                        String.valueOf(voortgang.documenten().get(n).identificatie()));
        };
    }

    private Antwoord ask(Bericht bericht) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(bericht);
        assertThat(response.statusCode())
                .as(() -> new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        assertThat(OfficialSchema.errors(response.body())).isEmpty();
        Antwoord antwoord = ZdsClient.read(bericht, response);
        assertThat(antwoord.bevindingen()).isEmpty();
        return antwoord;
    }
}
