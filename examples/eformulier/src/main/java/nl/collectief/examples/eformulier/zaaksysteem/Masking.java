package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shows of a number, name or value no more than is needed to recognise it. */
final class Masking {

    /** Codes, yes and no, dates and times, small numbers: what tells of a case and not of a person. */
    private static final Pattern OPEN = Pattern.compile(
            "[JN]|true|false|[0-9]{1,6}|[0-9]{8}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}:[0-9]{2}|[A-Z][A-Z_]{0,29}");

    private Masking() {}

    /** The last two signs of a number. */
    static String number(String number) {
        int open = Math.min(2, number.length() / 3);
        return "*".repeat(number.length() - open) + number.substring(number.length() - open);
    }

    /** The first letter of each word. */
    static String name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "zonder naam";
        }
        StringBuilder masked = new StringBuilder();
        for (String word : name.strip().split("\\s+", -1)) {
            masked.append(masked.isEmpty() ? "" : " ")
                    .appendCodePoint(word.codePointAt(0))
                    .append("***");
        }
        return masked.toString();
    }

    /** A value as it stands when it is a code, a date or a small number; else how long it is. */
    static String value(String value) {
        return OPEN.matcher(value).matches()
                ? value
                : "tekst van " + value.codePointCount(0, value.length()) + " tekens";
    }
}
