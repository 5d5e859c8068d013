package nl.collectief.core.persoon;

import org.jspecify.annotations.Nullable;

/**
 * A surname with its prefix apart. Source: core-types 14.
 *
 * @param voorvoegsel the prefix, or null
 * @param geslachtsnaam the name without it
 */
public record SurnameParts(@Nullable Voorvoegsel voorvoegsel, String geslachtsnaam) {

    private static final int LONGEST = 10;

    /**
     * Proposes the parts of a surname typed as one, for a person to look at: the longest prefix of table 36 wins. Never
     * for a check, since {@code van den Berg} can also be a geslachtsnaam as it stands.
     *
     * @param achternaam in its general normal form; without a prefix it comes back as it is
     */
    public static SurnameParts propose(String achternaam) {
        for (int eind = Math.min(LONGEST, achternaam.length() - 1); eind > 0; eind--) {
            String begin = achternaam.substring(0, eind);
            String rest = achternaam.substring(eind).strip();
            boolean los = achternaam.charAt(eind) == ' ' || begin.endsWith("'");
            Voorvoegsel voorvoegsel =
                    los && !rest.isEmpty() ? Voorvoegsel.lees(begin).orElse(null) : null;
            if (voorvoegsel != null && voorvoegsel.isBekend()) {
                return new SurnameParts(voorvoegsel, rest);
            }
        }
        return new SurnameParts(null, achternaam);
    }

    @Override
    public String toString() {
        return "SurnameParts";
    }
}
