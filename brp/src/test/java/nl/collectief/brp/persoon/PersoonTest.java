package nl.collectief.brp.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.datum.HaalCentraalDatum;
import nl.collectief.core.tabel.codelijst.IndicatieGeheim;
import nl.collectief.core.tabel.codelijst.RedenOpschorting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("brp 6.7 to 6.9 names and age")
class PersoonTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @DisplayName("6.7 volledigeNaam: own code where the gender has no form; partner and naamgebruik play no role")
    @CsvSource(
            quoteCharacter = '"',
            nullValues = "geen",
            value = {
                "M, Gerrit//den/Braber, Gerrit den Braber",
                "M, Obbadah///, Obbadah",
                "M, ///Obbadah, Obbadah",
                "V, Dian Marini  Maya///., Dian Marini Maya",
                "V, Jo Anne/JH/van/Hoogh, jonkvrouw Jo Anne van Hoogh",
                "O, Jo Anne/JV/van/Hoogh, jonkvrouw Jo Anne van Hoogh",
                "M, Jo Anne/JV/van/Hoogh, jonkheer Jo Anne van Hoogh",
                "O, Robin Sam/GI/van den/Aedel, Robin Sam gravin van den Aedel",
                "V, Robin Sam/R/van den/Aedel, Robin Sam ridder van den Aedel",
                "M, Robin Sam/GI/van den/Aedel, Robin Sam graaf van den Aedel",
                "V, ///, geen",
                "V, ///., geen"
            })
    void volledigeNaam(String geslacht, String naam, String verwacht) {
        assertThat(Persons.persoon(geslacht, naam, "P", "/B//Bo").volledigeNaam())
                .isEqualTo(verwacht);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("6.8 voorletters")
    @CsvSource(
            nullValues = "geen",
            value = {
                "Henk, H.",
                "Anna Cornelia, A.C.",
                "Theo Philip IJsbrand, T.P.I.",
                "Anne-Fleur Belle, A.B.",
                "Suzie Q, S.Q",
                "J P, J P",
                "A, A",
                "Ali bin Mohammed, A.b.M.",
                "Q Anna, Q A.",
                "., geen",
                "geen, geen"
            })
    void voorletters(String voornamen, String verwacht) {
        Persoon persoon =
                Persoon.builder().naam(naam -> naam.voornamen(voornamen)).build();
        assertThat(persoon.voorletters()).isEqualTo(verwacht);
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @DisplayName("6.9 leeftijd")
    @CsvSource(
            nullValues = "geen",
            value = {
                "19960229, 2016-02-28, 19",
                "19960229, 2016-02-29, 20",
                "19960229, 2017-02-28, 20",
                "19960229, 2017-03-01, 21",
                "20161200, 2026-11-23, 9",
                "20161000, 2026-11-23, 10",
                "20161100, 2026-11-23, geen",
                "20000000, 2026-11-23, geen",
                "00000000, 2026-11-23, geen"
            })
    void leeftijd(String geboren, LocalDate vandaag, Integer verwacht) {
        Persoon persoon =
                Persoon.builder().geboortedatum(Persons.datum(geboren)).build();
        assertThat(persoon.leeftijd(vandaag))
                .isEqualTo(verwacht == null ? OptionalInt.empty() : OptionalInt.of(verwacht));
    }

    @ParameterizedTest(name = "seed {0}")
    @DisplayName(
            "6.9 leeftijd: completed years as the calendar counts them; of an unknown day those of every day of the month")
    @ValueSource(longs = {1, 29, 2026})
    void calendar(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate geboren = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(46_000));
            LocalDate vandaag = geboren.plusDays(random.nextInt(40_000));
            YearMonth maand = YearMonth.from(geboren);
            OptionalInt jaren = OptionalInt.of((int) ChronoUnit.YEARS.between(geboren, vandaag));
            boolean dezeMaand = maand.getMonth() == vandaag.getMonth();
            assertThat(age(DatumOnvolledig.of(geboren), vandaag)).isEqualTo(jaren);
            assertThat(age(DatumOnvolledig.of(maand), vandaag)).isEqualTo(dezeMaand ? OptionalInt.empty() : jaren);
            assertThat(age(DatumOnvolledig.of(Year.from(geboren)), vandaag)).isEmpty();
        }
    }

    private static OptionalInt age(DatumOnvolledig geboren, LocalDate vandaag) {
        return Persoon.builder().geboortedatum(geboren).build().leeftijd(vandaag);
    }

    @Test
    @DisplayName("6.9 no age of the dead, by date of death or by reason of suspension, nor without a date of birth")
    void noAge() {
        Persoon.Builder persoon = Persoon.builder().geboortedatum(DatumOnvolledig.parse("1960-01-01"));
        assertThat(persoon.build().leeftijd(VANDAAG)).hasValue(66);
        assertThat(persoon.redenOpschorting(RedenOpschorting.EMIGRATIE).build().leeftijd(VANDAAG))
                .hasValue(66);
        assertThat(persoon.redenOpschorting(RedenOpschorting.OVERLIJDEN).build().leeftijd(VANDAAG))
                .isEmpty();
        assertThat(persoon.redenOpschorting(null)
                        .overlijdensdatum(DatumOnvolledig.onbekend())
                        .build()
                        .leeftijd(VANDAAG))
                .isEmpty();
        assertThat(Persoon.builder().build().leeftijd(VANDAAG)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @DisplayName("6.9 the four kinds of date")
    @CsvSource({
        "20200308, Datum, 8 maart 2020",
        "20200300, JaarMaandDatum, maart 2020",
        "20200000, JaarDatum, 2020",
        "00000000, DatumOnbekend, onbekend"
    })
    void dates(String brp, String soort, String langFormaat) {
        assertThat(HaalCentraalDatum.van(Persons.datum(brp)))
                .extracting(HaalCentraalDatum::type, HaalCentraalDatum::langFormaat)
                .containsExactly(soort, langFormaat);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("6.1 indicatie geheim: each value but 0 restricts")
    @EnumSource(IndicatieGeheim.class)
    void geheim(IndicatieGeheim indicatie) {
        Persoon persoon =
                Persoon.builder().geheimhoudingPersoonsgegevens(indicatie).build();
        assertThat(persoon.geheimhoudingPersoonsgegevens())
                .isEqualTo(!indicatie.code().equals("0"));
    }

    @Test
    @DisplayName("of whom nothing is known there are no names, no lines and no doubts")
    void nothing() {
        Persoon niemand = Persoon.builder().build();
        assertThat(niemand.adressering().aanhef()).isNull();
        assertThat(niemand.adressering().aanschrijfwijze()).isNull();
        assertThat(niemand.adressering().gebruikInLopendeTekst()).isNull();
        assertThat(niemand.adressering().adresregels().isLeeg()).isTrue();
        assertThat(niemand.inOnderzoek().gegevens()).isEmpty();
    }

    @Test
    @DisplayName("no text of a record holds what it holds")
    void quiet() {
        Onderzoek onderzoek = Onderzoek.naar("081110", DatumOnvolledig.parse("1985-05-13"));
        Persoon persoon = Persons.persoon("V", "Wilhelmina/GI/van den/Aedel", "V", "/B/de/Boer").toBuilder()
                .burgerservicenummer("999993653")
                .geboortedatum(DatumOnvolledig.parse("1985-05-13"))
                .gemeenteVanInschrijving(new Waarde("0503", "Delft"))
                .verblijfplaats(Adres.builder()
                        .korteStraatnaam("Kade")
                        .huisnummer(31)
                        .postcode("2611HS")
                        .woonplaats("Delft")
                        .onderzoek(onderzoek)
                        .build())
                .build();
        VerblijfplaatsBuitenland buitenland = VerblijfplaatsBuitenland.builder()
                .regel1("Kade")
                .land(new Waarde("5010", "België"))
                .onderzoek(onderzoek)
                .build();
        assertThat(List.of(
                        persoon,
                        persoon.naam(),
                        persoon.partners(),
                        persoon.gemeenteVanInschrijving(),
                        persoon.verblijfplaats(),
                        persoon.adressering(),
                        persoon.adressering().aanschrijfwijze(),
                        persoon.adressering().adresregels(),
                        persoon.inOnderzoek(),
                        buitenland,
                        new Locatie("Kade", onderzoek),
                        new VerblijfplaatsOnbekend(onderzoek)))
                .extracting(Object::toString)
                .noneMatch(tekst -> tekst.matches(".*(Wilhelmina|Aedel|Boer|gravin|VROUW|Kade|31|2611|Delft|0503).*"))
                .noneMatch(tekst -> tekst.matches(".*(België|5010|ADRESREGEL|081110|1985|13|999993653).*"));
        assertThat(persoon.toBuilder().build()).isEqualTo(persoon);
        assertThat(buitenland.toBuilder().build()).isEqualTo(buitenland);
    }
}
