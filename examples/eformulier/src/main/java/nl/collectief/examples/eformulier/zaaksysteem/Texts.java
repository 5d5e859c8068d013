package nl.collectief.examples.eformulier.zaaksysteem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be said of a text of a message. */
final class Texts {

    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");

    private Texts() {}

    /** Whether a text has so many code points. */
    static boolean isWithin(String text, int least, int most) {
        int length = text.codePointCount(0, text.length());
        return length >= least && length <= most;
    }

    /** The day that eight digits name; null when there is no such day. */
    static @Nullable LocalDate date(String digits) {
        if (!EIGHT_DIGITS.matcher(digits).matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
