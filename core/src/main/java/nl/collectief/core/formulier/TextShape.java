package nl.collectief.core.formulier;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a text or code may look like, and how long it is. */
final class TextShape {

    private TextShape() {}

    static boolean isCode(@Nullable Object waarde) {
        return waarde instanceof String || waarde instanceof Enum;
    }

    /** The code of a choice: a text as it is, a constant by its name; empty for anything else. */
    static String code(@Nullable Object waarde) {
        return waarde instanceof Enum<?> constante ? constante.name() : waarde instanceof String tekst ? tekst : "";
    }

    /** No control characters but line ends and tabs, and no half of a character. */
    static boolean isLeesbaar(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (teken < ' ' && teken != '\n' && teken != '\r' && teken != '\t' || teken >= 0x7F && teken <= 0x9F) {
                return false;
            }
            if (Character.isSurrogate(teken)) {
                if (!Character.isHighSurrogate(teken)
                        || i + 1 == tekst.length()
                        || !Character.isLowSurrogate(tekst.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Whether a text counts more code points than allowed, in normal form and without space around it. */
    static boolean langerDan(String tekst, int max) {
        if (tekst.length() <= max / 3) {
            return false;
        }
        String normaal = Normalizer.normalize(tekst.strip(), Normalizer.Form.NFC);
        return normaal.codePointCount(0, normaal.length()) > max;
    }

    static boolean korterDan(Vraagtype type, Object waarde, int minimum) {
        if (!(waarde instanceof String tekst)) {
            return false;
        }
        String kaal = type == Vraagtype.BSN ? zonderScheiding(tekst) : tekst.strip();
        return kaal.codePointCount(0, kaal.length()) < minimum;
    }

    /** Whether two answers are the same when written the same way. */
    static boolean gelijk(Vraagtype type, Object waarde, @Nullable Object ander) {
        if (!(waarde instanceof String a) || !(ander instanceof String b)) {
            return waarde.equals(ander);
        }
        return normaal(type, a).equals(normaal(type, b));
    }

    private static String normaal(Vraagtype type, String tekst) {
        return switch (type) {
            case BSN -> {
                String cijfers = zonderScheiding(tekst);
                yield cijfers.length() == 8 ? "0" + cijfers : cijfers;
            }
            case KENTEKEN, IBAN, BIC, POSTCODE, KVK, TELEFOON ->
                zonderScheiding(tekst).toUpperCase(Locale.ROOT);
            default -> Normalizer.normalize(tekst.strip(), Normalizer.Form.NFC);
        };
    }

    private static String zonderScheiding(String tekst) {
        StringBuilder kaal = new StringBuilder(tekst.length());
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (teken != '.' && teken != '-' && !Character.isWhitespace(teken) && !Character.isSpaceChar(teken)) {
                kaal.append(teken);
            }
        }
        return kaal.toString();
    }
}
