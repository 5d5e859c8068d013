package nl.collectief.core.json;

/**
 * How much JSON from outside may hold before reading stops.
 *
 * @param lengte bytes or characters of the whole
 * @param diepte objects and lists inside each other
 * @param lijst items of one list, and members of one object
 * @param tekst characters of one text
 * @param cijfers digits of one number, before and after the point together
 * @param schaal decimals of a number, and zeros before its point that an exponent adds
 */
public record ReadLimits(long lengte, int diepte, int lijst, int tekst, int cijfers, int schaal) {

    /** For a request: 1 MiB, 32 deep, 1,000 items, 65,536 characters a text, 30 digits, scale 15. */
    public static final ReadLimits AANVRAAG = new ReadLimits(1 << 20, 32, 1_000, 1 << 16, 30, 15);

    /** For resources of our own and of the user's configuration: 16 MiB, 64 deep, 100,000 items. */
    public static final ReadLimits INRICHTING = new ReadLimits(16 << 20, 64, 100_000, 1 << 20, 30, 15);
}
