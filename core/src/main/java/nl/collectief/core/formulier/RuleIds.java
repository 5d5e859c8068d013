package nl.collectief.core.formulier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ID of a rule: at the question, the block row, then the form; what none of them names is
 * {@code FRM.<form>.<property>.<kind>}.
 */
record RuleIds(String formulier, List<Map<String, ?>> lagen) {

    /** The ID of every kind at one question. */
    Map<RuleKind, RuleId> alle(String pad, Vraagtype type, List<VraagRule> regels) {
        Map<RuleKind, RuleId> ids = new EnumMap<>(RuleKind.class);
        for (RuleKind soort : RuleKind.values()) {
            boolean mild = soort == RuleKind.KORT
                    || soort == RuleKind.CONTROLE && type == Vraagtype.TOEVOEGING
                    || regels.stream().anyMatch(r -> r.soort() == soort && r.waarschuwing());
            ids.put(soort, van(doel(pad, soort, regels), type, soort.woord(), mild));
        }
        return Map.copyOf(ids);
    }

    private static String doel(String pad, RuleKind soort, List<VraagRule> regels) {
        for (VraagRule regel : regels) {
            if (regel.soort() == soort) {
                return regel.doel(pad);
            }
        }
        return pad;
    }

    RuleId van(String pad, @Nullable Vraagtype type, String soort, boolean mild) {
        String eigenschap = pad.replace("[]", "");
        for (Map<String, ?> laag : lagen) {
            Object gevonden = in(laag, eigenschap, type, soort);
            if (gevonden != null) {
                return regel(gevonden, mild);
            }
        }
        String id = "FRM." + formulier + (eigenschap.isEmpty() ? "" : "." + eigenschap) + "." + soort;
        return new RuleId(id, mild);
    }

    private static @Nullable Object in(Map<String, ?> laag, String eigenschap, @Nullable Vraagtype type, String soort) {
        // within the row of a fixed block a property is named without the property of the block
        for (String rest = eigenschap; !rest.isEmpty(); rest = rest.substring(rest.indexOf('.') + 1)) {
            Object waarde = laag.get(rest + "." + soort);
            if (waarde != null) {
                return waarde;
            }
            if (rest.indexOf('.') < 0) {
                break;
            }
        }
        Object waarde = type == null ? null : laag.get(type.woord() + "." + soort);
        return waarde == null ? laag.get(soort) : waarde;
    }

    private static String tekst(@Nullable Object id) {
        if (id instanceof String tekst) {
            return tekst;
        }
        throw new IllegalArgumentException("regelIds");
    }

    private static RuleId regel(Object waarde, boolean mild) {
        if (waarde instanceof Map<?, ?> lang) {
            Object ernst = lang.get("ernst");
            return new RuleId(tekst(lang.get("id")), ernst == null ? mild : ernst.equals("waarschuwing"));
        }
        return new RuleId(tekst(waarde), mild);
    }
}
