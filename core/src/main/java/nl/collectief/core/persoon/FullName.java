package nl.collectief.core.persoon;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.core.Normalisation;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person, to be written on one line.
 *
 * @param voornamen given names as typed, or null
 * @param voorvoegsel prefix of the surname as typed, or null
 * @param achternaam surname as typed, or null
 */
public record FullName(
        @Nullable String voornamen,
        @Nullable String voorvoegsel,
        @Nullable String achternaam) {

    /** Given names, prefix and surname in their normal form; null when all are empty. */
    public @Nullable String voluit() {
        return regel(Normalisation.answer(voornamen));
    }

    /**
     * The whole name where it fits, else initials in place of the given names.
     *
     * @param maximum code points of the place where it is written
     * @return may still be longer: a name is never cut; null when there is none
     */
    public @Nullable String binnen(int maximum) {
        String voluit = voluit();
        return voluit == null || voluit.codePointCount(0, voluit.length()) <= maximum
                ? voluit
                : regel(Voorletters.van(Normalisation.answer(voornamen)));
    }

    private @Nullable String regel(@Nullable String voorop) {
        String regel = Stream.of(voorop, Normalisation.answer(voorvoegsel), Normalisation.answer(achternaam))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return regel.isEmpty() ? null : regel;
    }

    @Override
    public String toString() {
        return "FullName";
    }
}
