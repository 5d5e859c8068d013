package nl.collectief.brp.persoon;

/** Where a person lives, of one of the four kinds that Haal Centraal tells apart. Source: category 08. */
public sealed interface Verblijfplaats permits Adres, Locatie, VerblijfplaatsBuitenland, VerblijfplaatsOnbekend {

    /** What of category 08 is doubted. */
    Onderzoek onderzoek();
}
