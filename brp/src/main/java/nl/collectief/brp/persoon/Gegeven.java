package nl.collectief.brp.persoon;

/** An answer about a person that is made of data of the register. Source: Haal Centraal, the members of inOnderzoek. */
public enum Gegeven {
    /** {@link Persoon#volledigeNaam()}. */
    VOLLEDIGE_NAAM,
    /** {@link Persoon#voorletters()}. */
    VOORLETTERS,
    /** {@link Persoon#leeftijd}. */
    LEEFTIJD,
    /** {@link Adressering#aanhef()}. */
    AANHEF,
    /** {@link Adressering#aanschrijfwijze()}. */
    AANSCHRIJFWIJZE,
    /** {@link Adressering#gebruikInLopendeTekst()}. */
    GEBRUIK_IN_LOPENDE_TEKST,
    /** {@link Adresregels#adresregel1()}. */
    ADRESREGEL1,
    /** {@link Adresregels#adresregel2()}. */
    ADRESREGEL2,
    /** {@link Adresregels#adresregel3()}. */
    ADRESREGEL3,
    /** {@link Adresregels#land()}. */
    LAND
}
