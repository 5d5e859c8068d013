package nl.collectief.core.stuf;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which part of a case goes where in one dialect. Source: messages 5. */
record Placing(
        boolean aanspreekpunt,
        Map<String, String> contactExtra,
        KvkVorm kvkVorm,
        Set<Objectsoort> zaakobjecten,
        boolean persoonAlsRol,
        boolean bagVereist,
        boolean toevoegingExtra,
        OnvolledigeDatum onvolledigeDatum) {

    /** How an incomplete date is written. */
    enum OnvolledigeDatum {
        /** Unknown parts filled with 01, as STUF asks. */
        VULDATUM,
        /** As VULDATUM, and a date of birth once more as extraElement, for a receiver that takes it for whole. */
        VULDATUM_EN_EXTRA,
        /** Unknown parts cut off. */
        AFGEKAPT
    }

    /** Where a KvK-nummer goes, for which ZKN has no element. */
    enum KvkVorm {
        ROL_EXTRA,
        ZAAKOBJECT,
        NNP_ID
    }

    /** The kinds of zaakobject, by the word the dialect uses. */
    enum Objectsoort {
        ADRES("adres"),
        PERSOON("persoon"),
        GEMEENTE("gemeente"),
        OVERIG("overig"),
        MAATSCHAPPELIJKE_ACTIVITEIT("maatschappelijkeActiviteit");

        private final String woord;

        Objectsoort(String woord) {
            this.woord = woord;
        }

        String woord() {
            return woord;
        }
    }

    static Placing lees(DialectSettings s) {
        Map<String, String> contact =
                s.isObject("contactVorm") ? s.namen("contactVorm", List.of("emailadres", "telefoonnummer")) : Map.of();
        String contactVorm =
                contact.isEmpty() ? s.keuze("contactVorm", List.of("BEIDE", "AANSPREEKPUNT"), woord -> woord) : "EXTRA";
        return new Placing(
                contact.isEmpty(),
                contactVorm.equals("BEIDE") ? Map.of("emailadres", "emailadres") : contact,
                s.keuze("kvkVorm", List.of(KvkVorm.values()), Enum::name),
                objecten(s),
                s.isTekst("zaakobjecten", "PERSOON_ALS_ROL"),
                s.keuze("adresEist", List.of("none", "BAG"), woord -> woord).equals("BAG"),
                s.keuze("toevoegingVorm", List.of("FOUT", "EXTRA"), woord -> woord)
                        .equals("EXTRA"),
                s.keuze("onvolledigeDatum", List.of(OnvolledigeDatum.values()), Enum::name));
    }

    private static Set<Objectsoort> objecten(DialectSettings s) {
        if (s.isLijst("zaakobjecten")) {
            EnumSet<Objectsoort> soorten = EnumSet.noneOf(Objectsoort.class);
            Set<String> woorden = new TreeSet<>(s.lijst("zaakobjecten"));
            for (Objectsoort soort : Objectsoort.values()) {
                if (woorden.remove(soort.woord())) {
                    soorten.add(soort);
                }
            }
            if (!woorden.isEmpty()) {
                throw s.fout("zaakobjecten");
            }
            return Collections.unmodifiableSet(soorten);
        }
        s.keuze("zaakobjecten", List.of("all", "PERSOON_ALS_ROL"), woord -> woord);
        return Collections.unmodifiableSet(EnumSet.allOf(Objectsoort.class));
    }
}
