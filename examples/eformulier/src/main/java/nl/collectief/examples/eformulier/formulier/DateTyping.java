package nl.collectief.examples.eformulier.formulier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times between how people type them and how answers hold them. What is typed wrong is put in the same order
 * as it stands and shown again; nothing is corrected. Source: formulieren 5.
 */
final class DateTyping {

    private static final Pattern TYPED = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");
    private static final Pattern TYPED_MONTH = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern ISO_MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern ISO_YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})");
    private static final String UNKNOWN = "onbekend";

    private DateTyping() {}

    /** {@code d-m-jjjj} in ISO order; anything else as it stands. */
    static String read(String typed) {
        Matcher date = TYPED.matcher(typed);
        return date.matches() ? iso(date) : typed;
    }

    /** As {@link #read}, with zeros for what is not known left out. */
    static String readIncomplete(String typed) {
        Matcher date = TYPED.matcher(typed);
        if (date.matches()) {
            String iso = iso(date);
            return switch (known(iso)) {
                case 0 -> UNKNOWN;
                case 1 -> iso.substring(0, 4);
                case 2 -> iso.substring(0, 7);
                default -> iso;
            };
        }
        Matcher month = TYPED_MONTH.matcher(typed);
        if (month.matches()) {
            return readIncomplete("00-" + month.group(1) + "-" + month.group(2));
        }
        return typed.equalsIgnoreCase(UNKNOWN) ? UNKNOWN : typed;
    }

    /** How many parts of a date are known from the year on; 3 also for what only looks like one. */
    private static int known(String iso) {
        boolean noDay = iso.endsWith("-00");
        boolean noMonth = iso.startsWith("-00", 4);
        if (noDay && noMonth) {
            return iso.startsWith("0000") ? 0 : 1;
        }
        return noDay && !iso.startsWith("0000") ? 2 : 3;
    }

    /** What {@link #read} made, as people type it. */
    static String show(String answer) {
        Matcher date = ISO.matcher(answer);
        return date.matches() ? date.group(3) + "-" + date.group(2) + "-" + date.group(1) : answer;
    }

    /** What {@link #readIncomplete} made, as people type it. */
    static String showIncomplete(String answer) {
        Matcher month = ISO_MONTH.matcher(answer);
        if (month.matches()) {
            return "00-" + month.group(2) + "-" + month.group(1);
        }
        return ISO_YEAR.matcher(answer).matches() ? "00-00-" + answer : show(answer);
    }

    /** {@code u:mm} or {@code u.mm} as {@code HH:mm}; anything else as it stands. */
    static String readTime(String typed) {
        Matcher time = TIME.matcher(typed);
        return time.matches() ? two(time.group(1)) + ":" + time.group(2) : typed;
    }

    /** Date and time together; empty when both are. */
    static String readMoment(String date, String time) {
        return date.isEmpty() && time.isEmpty() ? "" : read(date) + "T" + readTime(time);
    }

    /** The date of what {@link #readMoment} made. */
    static String date(String moment) {
        int end = moment.lastIndexOf('T');
        return show(end < 0 ? moment : moment.substring(0, end));
    }

    /** The time of what {@link #readMoment} made. */
    static String time(String moment) {
        int end = moment.lastIndexOf('T');
        return end < 0 ? "" : moment.substring(end + 1);
    }

    private static String iso(Matcher date) {
        return date.group(3) + "-" + two(date.group(2)) + "-" + two(date.group(1));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
