package nl.collectief.core.formulier;

import java.util.Locale;
import nl.collectief.core.Normalisation;
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

    /** Whether a text counts more code points than allowed, in its normal form. */
    static boolean langerDan(String tekst, int max) {
        // NFC makes at most three characters of one
        return tekst.length() > max / 3 && lengte(Normalisation.trim(tekst)) > max;
    }

    /** Whether a text is shorter than expected; of a BSN the digits count as typed, before a zero is put in front. */
    static boolean korterDan(Vraagtype type, Object waarde, @Nullable Integer minimum) {
        if (minimum == null || !(waarde instanceof String tekst)) {
            return false;
        }
        return (type == Vraagtype.BSN ? cijfers(tekst) : lengte(Normalisation.trim(tekst))) < minimum;
    }

    private static long cijfers(String tekst) {
        return tekst.chars().filter(teken -> teken >= '0' && teken <= '9').count();
    }

    private static int lengte(String tekst) {
        return tekst.codePointCount(0, tekst.length());
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
            case KENTEKEN, TELEFOON -> zonderScheiding(tekst).toUpperCase(Locale.ROOT);
            default -> IdentifierShape.normaal(type, tekst);
        };
    }

    private static String zonderScheiding(String tekst) {
        StringBuilder kaal = new StringBuilder(tekst.length());
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (teken != '.' && teken != '-' && !Normalisation.isSpace(teken)) {
                kaal.append(teken);
            }
        }
        return kaal.toString();
    }
}
