package nl.collectief.core.stuf;

import java.nio.CharBuffer;

/**
 * Counts the attributes of each tag before a parser sees them, namespaces included.
 *
 * <p>The JDK's parser counts no namespaces, and compares each with all before it: 20,000 on one element take it seconds.
 * One pass; knows no more of XML than where a tag ends.
 */
final class AttributeScan {

    private final CharBuffer tekens;
    private final int maximum;

    private AttributeScan(CharBuffer tekens, int maximum) {
        this.tekens = tekens;
        this.maximum = maximum;
    }

    /** Whether no tag has more attributes than allowed. What is no XML passes: a parser refuses it. */
    static boolean isWithin(CharBuffer tekens, int maximum) {
        return new AttributeScan(tekens, maximum).isWithin();
    }

    private boolean isWithin() {
        int plaats = 0;
        while (plaats < tekens.length()) {
            if (tekens.get(plaats) != '<') {
                plaats++;
            } else if (staat("<!--", plaats)) {
                plaats = na("-->", plaats + 4);
            } else if (staat("<![CDATA[", plaats)) {
                plaats = na("]]>", plaats + 9);
            } else {
                plaats = naTag(plaats + 1);
                if (plaats < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The place after a tag; below zero when it has too many attributes. */
    private int naTag(int van) {
        int aantal = 0;
        char aanhaling = 0;
        for (int plaats = van; plaats < tekens.length(); plaats++) {
            char teken = tekens.get(plaats);
            if (aanhaling != 0) {
                aanhaling = teken == aanhaling ? 0 : aanhaling;
            } else if (teken == '"' || teken == '\'') {
                aanhaling = teken;
            } else if (teken == '>') {
                return plaats + 1;
            } else if (teken == '=' && ++aantal > maximum) {
                return -1;
            }
        }
        return tekens.length();
    }

    private boolean staat(String woord, int plaats) {
        if (plaats + woord.length() > tekens.length()) {
            return false;
        }
        for (int i = 0; i < woord.length(); i++) {
            if (tekens.get(plaats + i) != woord.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int na(String woord, int van) {
        for (int plaats = van; plaats < tekens.length(); plaats++) {
            if (staat(woord, plaats)) {
                return plaats + woord.length();
            }
        }
        return tekens.length();
    }
}
