package nl.collectief.core.datum;

import java.time.LocalTime;
import java.util.Optional;

/** The time of the day as our JSON writes it, {@code HH:mm}. Source: formulieren 5. */
public final class Kloktijd {

    private static final int LENGTE = 5;

    private Kloktijd() {}

    /** Reads {@code 00:00} to {@code 23:59}; empty for anything else. Total, never throws. */
    public static Optional<LocalTime> lees(String tekst) {
        return tekst.length() == LENGTE ? lees(tekst, 0) : Optional.empty();
    }

    /** Reads the five characters from a place in a text that has them. */
    public static Optional<LocalTime> lees(String tekst, int van) {
        int uur = getal(tekst, van);
        int minuut = getal(tekst, van + 3);
        boolean goed = tekst.charAt(van + 2) == ':' && uur >= 0 && uur <= 23 && minuut >= 0 && minuut <= 59;
        return goed ? Optional.of(LocalTime.of(uur, minuut)) : Optional.empty();
    }

    private static int getal(String tekst, int van) {
        int tien = tekst.charAt(van) - '0';
        int een = tekst.charAt(van + 1) - '0';
        return tien >= 0 && tien <= 9 && een >= 0 && een <= 9 ? 10 * tien + een : -1;
    }
}
