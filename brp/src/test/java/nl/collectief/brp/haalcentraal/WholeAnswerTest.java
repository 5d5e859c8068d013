package nl.collectief.brp.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.collectief.brp.persoon.Gegeven;
import nl.collectief.brp.persoon.Persoon;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("an answer with every member of the official document of BRP Personen bevragen")
class WholeAnswerTest {

    private static WholeAnswer answer(String... soorten) throws Exception {
        return new WholeAnswer(OpenApi.read(), Set.of(soorten));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @DisplayName("of one person: every kind of residence and of date, names, partner and doubts")
    @CsvSource({
        "Adres, Datum, 19850513",
        "Locatie, JaarMaandDatum, 00010100",
        "VerblijfplaatsBuitenland, JaarDatum, 00010000",
        "VerblijfplaatsOnbekend, DatumOnbekend, 00000000"
    })
    void person(String plaats, String datum, String brp) throws Exception {
        WholeAnswer answer = answer("RaadpleegMetBurgerservicenummer", plaats, datum);
        assertThat(OpenApi.read().unknown(answer.tree(), "PersonenQueryResponse"))
                .isEmpty();
        List<Persoon> personen = HaalCentraalPersonen.lees(answer.json());
        assertThat(personen).hasSize(1);
        Persoon persoon = personen.get(0);
        assertThat(persoon.verblijfplaats().getClass().getSimpleName()).isEqualTo(plaats);
        assertThat(persoon.volledigeNaam()).isEqualTo("V V V");
        assertThat(persoon.adressering().aanhef()).isEqualTo("Geachte mevrouw V V-V V");
        assertThat(List.of(
                        persoon.geboortedatum(),
                        persoon.overlijdensdatum(),
                        persoon.datumOpschorting(),
                        persoon.partners().get(0).aangaan(),
                        persoon.partners().get(0).ontbinding(),
                        persoon.inOnderzoek().datumIngangOnderzoekPersoon(),
                        persoon.inOnderzoek().datumIngangOnderzoekPartner(),
                        persoon.inOnderzoek().datumIngangOnderzoekVerblijfplaats()))
                .allMatch(dag -> dag.brp().equals(brp));
        assertThat(persoon.geheimhoudingPersoonsgegevens()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("of one person: all that can be in doubt is")
    @ValueSource(strings = {"Adres", "Locatie", "VerblijfplaatsBuitenland"})
    void doubts(String plaats) throws Exception {
        assertThat(doubted(plaats)).isEqualTo(EnumSet.allOf(Gegeven.class));
    }

    @Test
    @DisplayName("of one person of whom nobody knows where he lives: only the country and the gemeente can be in doubt")
    void doubtsWithoutResidence() throws Exception {
        assertThat(doubted("VerblijfplaatsOnbekend"))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Gegeven.ADRESREGEL1, Gegeven.ADRESREGEL3)));
    }

    private static Set<Gegeven> doubted(String plaats) throws Exception {
        String json = answer("RaadpleegMetBurgerservicenummer", plaats).json();
        return HaalCentraalPersonen.lees(json).get(0).inOnderzoek().gegevens();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("of a search: names are there, and no residence")
    @ValueSource(
            strings = {
                "ZoekMetGeslachtsnaamEnGeboortedatum",
                "ZoekMetNaamEnGemeenteVanInschrijving",
                "ZoekMetPostcodeEnHuisnummer",
                "ZoekMetStraatHuisnummerEnGemeenteVanInschrijving",
                "ZoekMetNummeraanduidingIdentificatie",
                "ZoekMetAdresseerbaarObjectIdentificatie"
            })
    void search(String soort) throws Exception {
        List<Persoon> personen = HaalCentraalPersonen.lees(answer(soort).json());
        assertThat(personen).extracting(Persoon::volledigeNaam).containsExactly("V V V");
        assertThat(personen).extracting(Persoon::verblijfplaats).containsOnlyNulls();
    }
}
