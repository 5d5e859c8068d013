package nl.collectief.examples.eformulier.register;

import java.util.List;

/** The synthetic persons one can be at the stand-in for DigiD. */
public interface People {

    /**
     * One of them.
     *
     * @param number burgerservicenummer
     * @param name how he is called; empty when nothing is known of him
     */
    record Someone(String number, String name) {
        @Override
        public String toString() {
            return "Someone";
        }
    }

    /** All of them, in the order of the file. */
    List<Someone> all();
}
