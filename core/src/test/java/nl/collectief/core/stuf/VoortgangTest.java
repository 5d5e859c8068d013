package nl.collectief.core.stuf;

import static nl.collectief.core.stuf.Operatie.CREEER_ZAAK;
import static nl.collectief.core.stuf.Operatie.GENEREER_DOCUMENT_IDENTIFICATIE;
import static nl.collectief.core.stuf.Operatie.GENEREER_ZAAK_IDENTIFICATIE;
import static nl.collectief.core.stuf.Operatie.VOEG_ZAAKDOCUMENT_TOE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.collectief.core.stuf.Antwoord.Bevestigd;
import nl.collectief.core.stuf.Antwoord.DocumentIdentificatie;
import nl.collectief.core.stuf.Antwoord.Fout;
import nl.collectief.core.stuf.Antwoord.Fouttekst;
import nl.collectief.core.stuf.Antwoord.Onleesbaar;
import nl.collectief.core.stuf.Antwoord.Reden;
import nl.collectief.core.stuf.Antwoord.ZaakIdentificatie;
import nl.collectief.core.stuf.Voortgang.DocumentStand;
import nl.collectief.core.stuf.Voortgang.Stap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The order of a series and where it goes on. Source: messages 3.4. */
class VoortgangTest {

    private static final Antwoord ZAAKNUMMER = new ZaakIdentificatie("0988-1", List.of(), List.of());
    private static final Antwoord BEVESTIGD = new Bevestigd("Bv03", List.of());
    private static final Antwoord FOUT =
            new Fout(Foutklasse.LATER, false, "StUF046", new Fouttekst("", "", ""), List.of());
    private static final Antwoord ONLEESBAAR = new Onleesbaar(Reden.VERBINDING, Foutklasse.LATER, List.of());

    private static Antwoord documentnummer(String nummer) {
        return new DocumentIdentificatie(nummer, List.of(), List.of());
    }

    private static Antwoord goed(Stap stap) {
        return switch (stap.operatie()) {
            case GENEREER_ZAAK_IDENTIFICATIE -> ZAAKNUMMER;
            case GENEREER_DOCUMENT_IDENTIFICATIE -> documentnummer("0988-D" + stap.document());
            case CREEER_ZAAK, VOEG_ZAAKDOCUMENT_TOE -> BEVESTIGD;
        };
    }

    @Test
    @DisplayName("a case with two documents: a number, the case, and for each document a number and the document")
    void volgorde() {
        List<Stap> stappen = new ArrayList<>();
        Voortgang voortgang = Voortgang.begin(null, 2);
        while (!voortgang.isKlaar()) {
            Stap stap = voortgang.volgende().orElseThrow();
            stappen.add(stap);
            voortgang = voortgang.na(stap, goed(stap));
        }
        assertThat(stappen)
                .containsExactly(
                        new Stap(GENEREER_ZAAK_IDENTIFICATIE, 0),
                        new Stap(CREEER_ZAAK, 0),
                        new Stap(GENEREER_DOCUMENT_IDENTIFICATIE, 0),
                        new Stap(VOEG_ZAAKDOCUMENT_TOE, 0),
                        new Stap(GENEREER_DOCUMENT_IDENTIFICATIE, 1),
                        new Stap(VOEG_ZAAKDOCUMENT_TOE, 1));
        assertThat(voortgang)
                .isEqualTo(new Voortgang(
                        "0988-1",
                        true,
                        List.of(new DocumentStand("0988-D0", true), new DocumentStand("0988-D1", true))));
    }

    @Test
    @DisplayName("a number that the caller has is not asked; a case without documents is done when it is received")
    void eigenNummer() {
        Voortgang voortgang = Voortgang.begin("0988-7", 0);
        assertThat(voortgang.volgende()).contains(new Stap(CREEER_ZAAK, 0));
        assertThat(voortgang.na(new Stap(CREEER_ZAAK, 0), BEVESTIGD).volgende()).isEmpty();
    }

    @Test
    @DisplayName("a fault or an unreadable answer changes nothing: the series goes on at the same message")
    void fouten() {
        Voortgang voortgang = new Voortgang("0988-1", true, List.of(new DocumentStand("0988-D0", false)));
        Stap stap = new Stap(VOEG_ZAAKDOCUMENT_TOE, 0);
        assertThat(voortgang.volgende()).contains(stap);
        assertThat(voortgang.na(stap, FOUT)).isSameAs(voortgang);
        assertThat(voortgang.na(stap, ONLEESBAAR)).isSameAs(voortgang);
    }

    @Test
    @DisplayName("3.5: a second number for the same thing is lost; the first stays")
    void tweedeNummer() {
        Voortgang voortgang = new Voortgang("0988-1", true, List.of(new DocumentStand("0988-D0", true)));
        assertThat(voortgang.na(
                        new Stap(GENEREER_ZAAK_IDENTIFICATIE, 0),
                        new ZaakIdentificatie("0988-2", List.of(), List.of())))
                .isEqualTo(voortgang);
        assertThat(voortgang.na(new Stap(GENEREER_DOCUMENT_IDENTIFICATIE, 0), documentnummer("0988-D9")))
                .isEqualTo(voortgang);
    }

    @Test
    @DisplayName("an answer that does not belong to the message changes nothing")
    void vreemd() {
        Voortgang begin = Voortgang.begin(null, 1);
        assertThat(begin.na(new Stap(GENEREER_ZAAK_IDENTIFICATIE, 0), BEVESTIGD))
                .isEqualTo(begin);
        assertThat(begin.na(new Stap(CREEER_ZAAK, 0), ZAAKNUMMER)).isEqualTo(begin);
        assertThat(begin.na(new Stap(VOEG_ZAAKDOCUMENT_TOE, 0), documentnummer("0988-D0")))
                .isEqualTo(begin);
    }

    @Test
    @DisplayName("a document the case does not have, and fewer than none")
    void grenzen() {
        Voortgang voortgang = Voortgang.begin(null, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> voortgang.na(new Stap(VOEG_ZAAKDOCUMENT_TOE, 1), BEVESTIGD))
                .withMessage("stap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> voortgang.na(new Stap(VOEG_ZAAKDOCUMENT_TOE, -1), BEVESTIGD))
                .withMessage("stap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Voortgang.begin(null, -1))
                .withMessage("documenten");
    }

    @Test
    @DisplayName("it is plain data: Jackson 2 and 3 write its three parts and read them back")
    void json() throws IOException {
        Voortgang voortgang = new Voortgang(
                "0988-1", true, List.of(new DocumentStand("0988-D0", true), new DocumentStand(null, false)));
        String json = "{\"zaakidentificatie\":\"0988-1\",\"zaakBevestigd\":true,\"documenten\":"
                + "[{\"identificatie\":\"0988-D0\",\"bevestigd\":true},{\"identificatie\":null,\"bevestigd\":false}]}";
        ObjectMapper jackson2 = new ObjectMapper();
        assertThat(jackson2.readTree(jackson2.writeValueAsString(voortgang))).isEqualTo(jackson2.readTree(json));
        assertThat(jackson2.readValue(json, Voortgang.class)).isEqualTo(voortgang);
        JsonMapper jackson3 = JsonMapper.builder().build();
        assertThat(jackson3.readTree(jackson3.writeValueAsString(voortgang))).isEqualTo(jackson3.readTree(json));
        assertThat(jackson3.readValue(json, Voortgang.class)).isEqualTo(voortgang);
    }
}
