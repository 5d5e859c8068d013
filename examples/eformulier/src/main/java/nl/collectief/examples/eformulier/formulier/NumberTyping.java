package nl.collectief.examples.eformulier.formulier;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers between how people type them, with a comma, and how answers hold them. What is no number stays text and is
 * judged as such. Source: formulieren 5.
 */
final class NumberTyping {

    /** Not more digits than the reader of answers takes. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,12}([,.][0-9]{1,2})?|-?[0-9]{1,12},[0-9]{1,6}");

    private static final Pattern IN_GROUPS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3}){1,3}(,[0-9]{1,6})?");
    private static final Pattern WHOLE_IN_GROUPS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3}){1,3}");

    private NumberTyping() {}

    /**
     * A number, or the text itself when it is none. A point before exactly three digits can mean thousands or decimals:
     * that is none, unless a comma follows.
     */
    static Object read(String typed) {
        String text = typed.startsWith("€") ? typed.substring(1).trim() : typed;
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'));
        }
        boolean sure = IN_GROUPS.matcher(text).matches()
                && !WHOLE_IN_GROUPS.matcher(text).matches();
        return sure ? new BigDecimal(text.replace(".", "").replace(',', '.')) : typed;
    }

    /** What {@link #read} made, as people type it. */
    static String show(Object answer) {
        return answer instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : String.valueOf(answer);
    }
}
