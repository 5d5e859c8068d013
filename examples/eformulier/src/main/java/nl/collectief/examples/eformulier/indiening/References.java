package nl.collectief.examples.eformulier.indiening;

import java.security.SecureRandom;
import java.time.Instant;
import nl.collectief.core.aanvraag.Ontvangst;

/** Makes the numbers that citizens see: readable over the telephone, and nobody guesses that of another. */
class References {

    /** Without letters that look like a digit, and without vowels: no words. */
    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ";

    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    /** A new one, such as {@code EF-2026-K7Q2-9XMD}: the year of receipt and 38 random bits. */
    String next(Instant ontvangen) {
        int year = ontvangen.atZone(Ontvangst.ZONE).getYear();
        return "EF-" + year + "-" + group() + "-" + group();
    }

    private String group() {
        StringBuilder group = new StringBuilder(GROUP);
        for (int i = 0; i < GROUP; i++) {
            group.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return group.toString();
    }
}
