package nl.collectief.core.dienst;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.validation.FormTexts;
import org.jspecify.annotations.Nullable;

/**
 * A request as it travels: what surrounds the answers, read and judged; the answers still as a tree.
 *
 * @param formulier key of the form; empty when it is missing or no text
 * @param antwoorden the tree of the answers
 * @param ontvangst what the envelope says, with the profile of the caller; its moment is filled
 * @param findings faults of the envelope
 */
record Envelop(String formulier, @Nullable Object antwoorden, Ontvangst ontvangst, List<Finding> findings) {

    private static final Set<String> LEDEN =
            Set.of("formulier", "release", "gemeente", "tijdstipOntvangst", "antwoorden", "prefill", "betaling");
    private static final String BRON = "formulieren 1.1";
    private static final Pattern RELEASE = Pattern.compile("[0-9A-Za-z.-]{1,40}");
    private static final Pattern GEMEENTE = Pattern.compile("[0-9]{4}");

    static Envelop lees(InputStream json, ReadLimits grenzen, Profiel profiel) {
        try {
            return new Lezer(profiel).envelop(Json.lees(json, grenzen));
        } catch (JsonError e) {
            return onleesbaar(profiel);
        }
    }

    static Envelop lees(String json, ReadLimits grenzen, Profiel profiel) {
        try {
            return new Lezer(profiel).envelop(Json.lees(json, grenzen));
        } catch (JsonError e) {
            return onleesbaar(profiel);
        }
    }

    private static Envelop onleesbaar(Profiel profiel) {
        Lezer lezer = new Lezer(profiel);
        lezer.meld("antwoorden.vorm");
        return new Envelop("", null, lezer.ontvangst(Map.of()), lezer.findings);
    }

    static Finding fout(String rest) {
        return FormTexts.bevinding("FRM.envelop." + rest, BRON);
    }

    /** Reads the members one by one; each may be missing or wrong without harm to the others. */
    private static final class Lezer {
        private final Profiel profiel;
        private final List<Finding> findings = new ArrayList<>();

        private Lezer(Profiel profiel) {
            this.profiel = profiel;
        }

        private void meld(String rest) {
            Finding fout = fout(rest);
            if (!findings.contains(fout)) {
                findings.add(fout);
            }
        }

        private Envelop envelop(@Nullable Object boom) {
            if (!(boom instanceof Map<?, ?> leden)) {
                meld("antwoorden.vorm");
                return new Envelop("", null, ontvangst(Map.of()), findings);
            }
            leden.keySet().forEach(naam -> {
                if (!LEDEN.contains((String) naam)) {
                    meld("onbekend");
                }
            });
            String formulier = formulier(leden.get("formulier"));
            return new Envelop(formulier, leden.get("antwoorden"), ontvangst(leden), findings);
        }

        private String formulier(@Nullable Object waarde) {
            if (waarde == null || waarde.equals("")) {
                meld("formulier.verplicht");
                return "";
            }
            if (!(waarde instanceof String code)) {
                meld("formulier.vorm");
                return "";
            }
            return code;
        }

        private Ontvangst ontvangst(Map<?, ?> leden) {
            Ontvangst.Builder ontvangst = Ontvangst.builder()
                    .release(tekst(leden.get("release"), "release", RELEASE))
                    .gemeente(tekst(leden.get("gemeente"), "gemeente", GEMEENTE))
                    .tijdstipOntvangst(moment(leden.get("tijdstipOntvangst")))
                    .prefill(EnvelopParts.prefill(leden.get("prefill"), this::meld))
                    .profiel(profiel);
            ontvangst.betaling(EnvelopParts.betaling(leden.get("betaling"), this::meld));
            Ontvangst zonderMoment = ontvangst.build();
            return zonderMoment.vastgelegd(zonderMoment);
        }

        private @Nullable String tekst(@Nullable Object waarde, String lid, Pattern vorm) {
            if (waarde == null) {
                return null;
            }
            if (waarde instanceof String tekst && vorm.matcher(tekst).matches()) {
                return tekst;
            }
            meld(lid + ".vorm");
            return null;
        }

        private @Nullable Instant moment(@Nullable Object waarde) {
            if (waarde == null) {
                return null;
            }
            try {
                if (waarde instanceof String tekst && tekst.length() <= 40) {
                    OffsetDateTime moment = OffsetDateTime.parse(tekst);
                    if (moment.getYear() >= 1 && moment.getYear() < 9999) {
                        return moment.toInstant();
                    }
                }
            } catch (DateTimeException e) {
                // told below
            }
            meld("tijdstipOntvangst.vorm");
            return null;
        }
    }
}
