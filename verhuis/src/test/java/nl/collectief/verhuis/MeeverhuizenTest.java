package nl.collectief.verhuis;

import static nl.collectief.verhuis.Meeverhuizen.Antwoord.MAG;
import static nl.collectief.verhuis.Meeverhuizen.Antwoord.NIET_DIGITAAL;
import static nl.collectief.verhuis.Meeverhuizen.Antwoord.ZELF_AANGEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.validation.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may move along: the answer a form shows before anything is filled in wrong. */
class MeeverhuizenTest {

    private static Meeverhuizen vraag(String aangeverGeboren, UnaryOperator<Gezinslid.Builder> lid) {
        return Meeverhuizen.van(VerhuizingDoorgeven.builder()
                        .gezinslid(lid::apply)
                        .ontvangst(Requests.ontvangst("2026-09-10T10:00:00Z", aangeverGeboren))
                        .build())
                .get(0);
    }

    private static UnaryOperator<Gezinslid.Builder> lid(Relatie relatie, String geboren) {
        return lid -> lid.relatie(relatie).geboortedatum(DatumOnvolledig.parse(geboren));
    }

    private static void verwacht(Meeverhuizen gevonden, Meeverhuizen.Antwoord antwoord, String... regels) {
        assertThat(gevonden.antwoord()).isEqualTo(antwoord);
        assertThat(gevonden.redenen()).extracting(Finding::id).containsExactly(regels);
    }

    @Test
    @DisplayName("partner, minor and adult child and a parent may; a reason is given where the gemeente may ask more")
    void mag() {
        verwacht(vraag("1985-05-13", lid(Relatie.PARTNER, "1986-01-02")), MAG);
        verwacht(vraag("1985-05-13", lid(Relatie.KIND, "2015-05-13")), MAG);
        verwacht(vraag("1985-05-13", lid(Relatie.KIND, "2005-01-01")), MAG);
        verwacht(vraag("1985-05-13", lid(Relatie.OUDER, "1955-01-02")), MAG);
        verwacht(vraag("1985-05-13", lid(Relatie.VERZORGDE, "2015-05-13")), MAG, "VRH-039");
        verwacht(vraag("1985-05-13", lid(Relatie.KIND, "2009-05-13")), MAG, "VRH-037");
    }

    @Test
    @DisplayName("who has no ground in 2.48 or 2.49 declares himself")
    void zelf() {
        verwacht(vraag("1985-05-13", lid(Relatie.OVERIG, "1986-01-02")), ZELF_AANGEVEN, "VRH-032");
        verwacht(vraag("1985-05-13", lid(Relatie.PUPIL, "2000-01-02")), ZELF_AANGEVEN, "VRH-038");
        verwacht(vraag("1985-05-13", lid(Relatie.VERZORGDE, "2000-01-02")), ZELF_AANGEVEN, "VRH-044");
        verwacht(vraag("2009-05-13", lid(Relatie.OUDER, "1980-01-02")), ZELF_AANGEVEN, "VRH-035");
        verwacht(
                vraag(
                        "1985-05-13",
                        lid -> lid(Relatie.PARTNER, "1986-01-02")
                                .apply(lid)
                                .verbintenis(Verbintenis.SAMENLEVINGSCONTRACT)),
                ZELF_AANGEVEN,
                "VRH-033");
        verwacht(
                vraag(
                        "1985-05-13",
                        lid -> lid(Relatie.KIND, "2009-05-13").apply(lid).wordtBewonerNieuwAdres(JaNee.NEE)),
                ZELF_AANGEVEN,
                "VRH-037");
    }

    @Test
    @DisplayName("for a curandus, and by an aangever under 16, it goes through the counter")
    void nietDigitaal() {
        verwacht(vraag("1985-05-13", lid(Relatie.CURANDUS, "1960-01-02")), NIET_DIGITAAL, "VRH-040");
        verwacht(vraag("2010-09-11", lid(Relatie.PARTNER, "1986-01-02")), NIET_DIGITAAL, "VRH-030");
    }

    @Test
    @DisplayName("what is not known is not judged; a partial date of birth gives a reason, not a refusal")
    void onbekend() {
        verwacht(vraag("1985-05-13", lid -> lid), MAG);
        verwacht(vraag("1985-05-13", lid(Relatie.KIND, "2008")), MAG, "VRH-043");
    }

    @Test
    @DisplayName("who leaves along: a friend declares himself, a child elsewhere may have to come")
    void emigratie() {
        Meeverhuizen vriend = Meeverhuizen.van(Requests.emigratie("2026-09-14T10:00:00Z")
                        .meeEmigrerende(lid -> lid.relatie(Relatie.OVERIG))
                        .build())
                .get(0);
        verwacht(vriend, ZELF_AANGEVEN, "VRH-082");
        Meeverhuizen kind = Meeverhuizen.van(Requests.emigratie("2026-09-14T10:00:00Z")
                        .meeEmigrerende(lid -> lid.relatie(Relatie.KIND)
                                .geboortedatum(DatumOnvolledig.parse("2015-05-13"))
                                .woontOpHuidigAdres(JaNee.NEE))
                        .build())
                .get(0);
        verwacht(kind, MAG, "VRH-087");
    }
}
