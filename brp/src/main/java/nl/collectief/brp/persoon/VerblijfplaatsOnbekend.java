package nl.collectief.brp.persoon;

/**
 * Of this person it is not known where he lives: he has no address lines.
 *
 * @param onderzoek what of the category is doubted
 */
public record VerblijfplaatsOnbekend(Onderzoek onderzoek) implements Verblijfplaats {}
