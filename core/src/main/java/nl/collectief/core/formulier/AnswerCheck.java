package nl.collectief.core.formulier;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.formulier.Plan.Row;
import nl.collectief.core.formulier.Vraag.Limits;
import org.jspecify.annotations.Nullable;

/** Judges one answer by its question: its shape first, then each rule on its own. */
final class AnswerCheck {

    private final Circumstances omstandigheden;
    private final Evaluation oordeel;
    private final DocumentShape documenten;

    AnswerCheck(Circumstances omstandigheden, Evaluation oordeel) {
        this.omstandigheden = omstandigheden;
        this.oordeel = oordeel;
        this.documenten = new DocumentShape(omstandigheden);
    }

    Circumstances omstandigheden() {
        return omstandigheden;
    }

    /** Judges an answer; false when its shape or code makes it unusable for conditions. */
    boolean toets(Row rij, Scope kader, Object waarde) {
        return switch (rij.vraag.type()) {
            case OBJECT -> object(rij, kader, waarde);
            case DOCUMENT -> document(Spot.van(rij, kader), waarde);
            case BESTANDEN -> bestanden(rij, kader, waarde);
            case KEUZES -> keuzes(rij, kader, waarde);
            default -> enkel(rij, kader, waarde);
        };
    }

    private boolean object(Row rij, Scope kader, Object waarde) {
        boolean object = Answer.isObject(waarde);
        if (!object) {
            oordeel.meld(Spot.van(rij, kader), RuleKind.VORM, Map.of());
        }
        return object;
    }

    private boolean enkel(Row rij, Scope kader, Object waarde) {
        RuleKind vorm = ValueShape.toets(rij.vraag, waarde, omstandigheden);
        if (vorm == RuleKind.VERPLICHT) {
            oordeel.meldVerplicht(rij, kader);
            return true;
        }
        if (vorm != null) {
            oordeel.meld(Spot.van(rij, kader), vorm, regel(rij, vorm), Map.of());
        }
        if (vorm == RuleKind.VORM) {
            return false;
        }
        lengte(rij, kader, waarde);
        if (vorm == RuleKind.KEUZE) {
            return regel(rij, vorm).waarschuwing();
        }
        regels(rij, kader, waarde);
        return true;
    }

    /** A code that a table does not know is only doubtful while the table is older than today. */
    private RuleId regel(Row rij, RuleKind vorm) {
        RuleId regel = rij.vraag.regel(vorm);
        boolean twijfel = vorm == RuleKind.KEUZE && TableCodeShape.isVerouderd(rij.vraag, omstandigheden.vandaag());
        return twijfel ? new RuleId(regel.id(), true) : regel;
    }

    private void lengte(Row rij, Scope kader, Object waarde) {
        Limits grenzen = rij.vraag.grenzen();
        Object gelezen = rij.vraag.type() == Vraagtype.LOCATIE ? LocationShape.omschrijving(waarde) : waarde;
        if (grenzen.max() > 0 && gelezen instanceof String tekst && TextShape.langerDan(tekst, grenzen.max())) {
            oordeel.meld(Spot.van(rij, kader), RuleKind.LENGTE, Map.of("max", grenzen.max()));
        }
        BigDecimal getal = grenzen.cijfers() > 0 ? NumberShape.getal(waarde) : null;
        if (getal != null && getal.abs().toBigInteger().toString().length() > grenzen.cijfers()) {
            oordeel.meld(Spot.van(rij, kader), RuleKind.LENGTE, Map.of("max", grenzen.cijfers()));
        }
    }

    private void regels(Row rij, Scope kader, Object waarde) {
        Profiel profiel = omstandigheden.profiel();
        for (VraagRule regel : rij.geldend(kader)) {
            RuleKind soort = regel.soort();
            boolean goed = switch (soort) {
                case BEREIK -> NumberShape.binnen(waarde, regel.van(profiel), regel.tot(profiel));
                case KORT -> !TextShape.korterDan(rij.vraag.type(), waarde, regel.n(profiel));
                case NIET_VOOR_VANDAAG, NIET_NA_VANDAAG, NA_VANDAAG, NA_NU ->
                    DateRules.bijVandaag(soort, DateSpan.van(waarde), omstandigheden);
                case NIET_VOOR, NA ->
                    DateRules.bijAnder(soort, DateSpan.van(waarde), DateSpan.van(ander(regel, kader)));
                case MAX_DAGEN_NA ->
                    DateRules.binnenDagen(regel.n(profiel), DateSpan.van(waarde), DateSpan.van(ander(regel, kader)));
                case ANDERS_DAN -> !TextShape.gelijk(rij.vraag.type(), waarde, ander(regel, kader));
                default -> true;
            };
            if (!goed) {
                oordeel.meld(Spot.van(rij, kader), soort, argumenten(regel, kader));
            }
        }
    }

    /** The layer of the other question of a rule: the item that the rule names, else the whole form. */
    private static Scope kaderVanAnder(VraagRule regel, Scope kader) {
        return regel.isInItem() ? kader : kader.wortel;
    }

    private static @Nullable Object ander(VraagRule regel, Scope kader) {
        Scope waar = kaderVanAnder(regel, kader);
        return eerste(waar, waar.laag.rijen(Objects.requireNonNullElse(regel.ander(), "")));
    }

    private static @Nullable Object eerste(Scope kader, int[] rijen) {
        for (int rij : rijen) {
            if (kader.waarde(rij) != null) {
                return kader.waarde(rij);
            }
        }
        return null;
    }

    private Map<String, Object> argumenten(VraagRule regel, Scope kader) {
        Profiel profiel = omstandigheden.profiel();
        Map<String, Object> argumenten = grenzen(regel.van(profiel), regel.tot(profiel));
        Integer dagen = regel.n(profiel);
        if (dagen != null) {
            argumenten.put("dagen", dagen);
        }
        if (regel.vraag() != null) {
            argumenten.put("andere", label(regel, kader));
        }
        return argumenten;
    }

    private static Map<String, Object> grenzen(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        Map<String, Object> argumenten = new HashMap<>();
        if (min != null) {
            argumenten.put("min", min.toPlainString());
        }
        if (max != null) {
            argumenten.put("max", max.toPlainString());
        }
        return argumenten;
    }

    private static Object label(VraagRule regel, Scope kader) {
        Scope waar = kaderVanAnder(regel, kader);
        String pad = Objects.requireNonNullElse(regel.ander(), "");
        int[] rijen = waar.laag.rijen(pad);
        return rijen.length == 0 ? pad : waar.laag.rijen.get(rijen[0]).vraag.label();
    }

    /** Judges the address that a question is, or speaks of, whether or not the question itself is answered. */
    void toetsAdres(Row rij, Scope kader) {
        for (VraagRule regel : rij.geldend(kader)) {
            if (regel.soort() == RuleKind.VOLLEDIG) {
                String pad = Objects.requireNonNullElse(regel.ander(), rij.relatief);
                Scope waar = regel.ander() == null ? kader : kaderVanAnder(regel, kader);
                if (!AddressShape.isVolledig(waar.gegeven(pad))) {
                    String plaats = waar.plaats + "/" + pad.replace('.', '/');
                    Spot plek = Spot.van(rij, kader).elders(plaats, regel.doel(rij.vraag.pad()));
                    oordeel.meld(plek, RuleKind.VOLLEDIG, Map.of());
                }
            }
        }
    }

    /** Judges the number of items of a list. */
    void toetsAantal(Row rij, Scope kader, List<?> lijst) {
        Limits grenzen = rij.vraag.grenzen();
        Spot plek = Spot.van(rij, kader);
        BigDecimal max = grenzen.aantal() == 0 ? null : BigDecimal.valueOf(grenzen.aantal());
        aantal(plek, lijst, BigDecimal.valueOf(grenzen.min()), max);
        Profiel profiel = omstandigheden.profiel();
        for (VraagRule regel : rij.geldend(kader)) {
            if (regel.soort() == RuleKind.AANTAL && regel.vraag() != null) {
                perKeuze(regel, rij, kader, lijst);
            } else if (regel.soort() == RuleKind.AANTAL) {
                aantal(
                        plek,
                        lijst,
                        Objects.requireNonNullElse(regel.van(profiel), BigDecimal.ZERO),
                        regel.tot(profiel));
            }
        }
    }

    private void aantal(Spot plek, List<?> lijst, BigDecimal min, @Nullable BigDecimal max) {
        BigDecimal aantal = BigDecimal.valueOf(lijst.size());
        if (aantal.compareTo(min) < 0 || max != null && aantal.compareTo(max) > 0) {
            oordeel.meld(plek, RuleKind.AANTAL, grenzen(min, max));
        }
    }

    /** One item for each code chosen elsewhere; silent when that choice cannot be used. */
    private void perKeuze(VraagRule regel, Row rij, Scope kader, List<?> lijst) {
        Scope waar = kaderVanAnder(regel, kader);
        Object gekozen = ander(regel, kader);
        if (!waar.isOnbruikbaar(waar.laag.rijen(Objects.requireNonNullElse(regel.ander(), "")))
                && !ItemCounts.eenPerKeuze(rij.vraag, lijst, gekozen)) {
            String aantal = Integer.toString(gekozen instanceof List<?> codes ? codes.size() : 0);
            oordeel.meld(Spot.van(rij, kader), RuleKind.AANTAL, Map.of("min", aantal, "max", aantal));
        }
    }

    private boolean keuzes(Row rij, Scope kader, Object waarde) {
        if (!(waarde instanceof List<?> lijst) || !lijst.stream().allMatch(TextShape::isCode)) {
            oordeel.meld(Spot.van(rij, kader), RuleKind.VORM, Map.of());
            return false;
        }
        toetsAantal(rij, kader, lijst);
        Set<String> gezien = new HashSet<>();
        boolean bruikbaar = true;
        for (int i = 0; i < lijst.size(); i++) {
            String code = TextShape.code(lijst.get(i));
            if (!ValueShape.isKeuze(rij.vraag, code, omstandigheden)) {
                oordeel.meld(Spot.van(rij, kader), RuleKind.KEUZE, Map.of());
                bruikbaar = false;
            } else if (!gezien.add(code)) {
                oordeel.meld(Spot.van(rij, kader), RuleKind.DUBBEL, Map.of());
            }
        }
        return bruikbaar;
    }

    private boolean bestanden(Row rij, Scope kader, Object waarde) {
        if (!(waarde instanceof List<?> lijst)) {
            oordeel.meld(Spot.van(rij, kader), RuleKind.VORM, Map.of());
            return false;
        }
        toetsAantal(rij, kader, lijst);
        boolean bruikbaar = true;
        for (int i = 0; i < lijst.size(); i++) {
            Object item = lijst.get(i);
            bruikbaar &= document(Spot.van(rij, kader).item(i), item);
        }
        return bruikbaar;
    }

    private boolean document(Spot plek, @Nullable Object waarde) {
        Set<RuleKind> fouten = waarde == null ? Set.of(RuleKind.VORM) : documenten.toets(plek.rij().vraag, waarde);
        for (RuleKind soort : fouten) {
            oordeel.meld(plek, soort, Map.of());
        }
        return !fouten.contains(RuleKind.VORM) && !fouten.contains(RuleKind.KEUZE);
    }
}
