package nl.collectief.core.formulier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.formulier.Plan.Row;
import nl.collectief.core.formulier.Scope.State;
import org.jspecify.annotations.Nullable;

/** One run over one set of answers; not thread-safe. */
final class Evaluation {

    /** Answers that are no object break the envelope, not the form. */
    private static final RuleId GEEN_OBJECT = new RuleId("FRM.envelop.antwoorden.vorm", false);

    private final Plan plan;
    private final AnswerCheck antwoorden;
    private final List<FormFinding> bevindingen = new ArrayList<>(0);
    private final List<String> onbeslist = new ArrayList<>(0);
    private final Set<String> gebroken = new HashSet<>(0);
    private final Set<String> gemeld = new HashSet<>(0);
    private @Nullable Visits bezocht;
    private int huidigBlok = -1;
    private State blokStand = State.GOED;

    Evaluation(Plan plan, Ontvangst ontvangst) {
        this.plan = plan;
        this.antwoorden = new AnswerCheck(new Circumstances(ontvangst), this);
    }

    FormVerdict uitslag(@Nullable Object gegeven) {
        if (gegeven != null && !Answer.isObject(gegeven)) {
            meld(new FormFinding(RuleKind.VORM, GEEN_OBJECT, "", "", null, Map.of(), Position.vooraan(0)));
            return new FormVerdict(bevindingen, onbeslist);
        }
        Scope kader = Scope.wortel(plan, gegeven, antwoorden.omstandigheden().profiel());
        new UnknownProperties(plan, this).zoek(gegeven);
        laag(kader);
        einden(kader);
        return new FormVerdict(geordend(), onbeslist);
    }

    /** The blocks and questions as they stand over the answers; answers that are no object count as none. */
    List<BlockView> beeld(@Nullable Object gegeven) {
        Visits items = new Visits();
        bezocht = items;
        Object object = gegeven != null && Answer.isObject(gegeven) ? gegeven : Map.of();
        Scope kader = Scope.wortel(plan, object, antwoorden.omstandigheden().profiel());
        laag(kader);
        return new FormViewer(plan, items).blokken(kader);
    }

    private void laag(Scope kader) {
        for (Row rij : kader.laag.rijen) {
            if (rij.vraag.type().heeftAntwoord()) {
                rij(rij, kader);
            }
        }
    }

    private void rij(Row rij, Scope kader) {
        if (volgtOmhulsel(rij, kader) || isGebroken(rij, kader)) {
            return;
        }
        State blok = blok(rij, kader);
        if (blok == State.ONBESLIST || kader.isOnbeslist(rij.zichtbaar)) {
            kader.zet(rij, State.ONBESLIST, null);
            onbeslist.add(rij.vraag.pad());
            return;
        }
        Object waarde = kader.antwoord(rij);
        boolean leeg = waarde == null || Answer.isLeeg(waarde);
        if (blok == State.VERBORGEN || !kader.geldt(rij.zichtbaar)) {
            kader.zet(rij, State.VERBORGEN, null);
            if (!leeg) {
                verborgen(rij, kader);
            }
        } else if (waarde == null || leeg) {
            leeg(rij, kader);
        } else {
            beantwoord(rij, kader, waarde);
        }
    }

    /** Whether the block of a row is asked; the same for all its rows, as it looks only at what stands above it. */
    private State blok(Row rij, Scope kader) {
        if (kader == kader.wortel && rij.blokIndex != huidigBlok) {
            huidigBlok = rij.blokIndex;
            blokStand = stand(rij.blokZichtbaar, kader);
        }
        return blokStand;
    }

    private static State stand(Plan.Guard blik, Scope kader) {
        if (kader.isOnbeslist(blik)) {
            return State.ONBESLIST;
        }
        return kader.geldt(blik) ? State.GOED : State.VERBORGEN;
    }

    /** Inside an object that is hidden, undecided, unreadable or left out, nothing is judged. */
    private boolean volgtOmhulsel(Row rij, Scope kader) {
        State om = rij.omhulsel < 0 ? State.GOED : kader.stand(rij.omhulsel);
        if (om == State.GOED || om == State.LEEG) {
            return false;
        }
        kader.zet(rij, om, null);
        return true;
    }

    private boolean isGebroken(Row rij, Scope kader) {
        int kapot = kader.gebroken(rij.object);
        if (kapot < 0) {
            return false;
        }
        kader.zet(rij, State.ONBRUIKBAAR, null);
        Plan.ObjectPath pad = kader.laag.objecten.get(kapot);
        String plaats = kader.plaats + "/" + pad.relatief().replace('.', '/');
        if (gebroken.add(plaats)) {
            String onder = rij.vraag.pad().substring(0, rij.vraag.pad().length() - rij.relatief.length());
            String eigenschap = onder + pad.relatief();
            String id =
                    "FRM." + plan.formulier.code() + "." + eigenschap.replace("[]", "") + "." + RuleKind.VORM.woord();
            meld(new FormFinding(
                    RuleKind.VORM,
                    new RuleId(id, false),
                    plaats,
                    eigenschap,
                    nummer(rij),
                    Map.of("label", rij.vraag.label()),
                    kader.positie.met(rij.rang)));
        }
        return true;
    }

    /** Of rows that fill one property the visible one judges; when all are hidden, the first speaks. */
    private void verborgen(Row rij, Scope kader) {
        int[] rijen = kader.laag.rijen(rij.relatief);
        if (rijen[rijen.length - 1] != rij.index) {
            return; // one below may still be asked
        }
        for (int ander : rijen) {
            if (kader.stand(ander) != State.VERBORGEN) {
                return;
            }
        }
        meld(Spot.van(kader.laag.rijen.get(rijen[0]), kader), RuleKind.VERBORGEN, Map.of());
    }

    private void leeg(Row rij, Scope kader) {
        boolean object = rij.vraag.type() == Vraagtype.OBJECT;
        boolean overslaan = object && rij.vraag.kenmerken().optioneel();
        kader.zet(rij, overslaan ? State.OVERGESLAGEN : State.LEEG, null);
        if (!object) {
            meldVerplicht(rij, kader);
        }
        if (rij.heeftAdresregel && !overslaan) {
            antwoorden.toetsAdres(rij, kader);
        }
    }

    void meldVerplicht(Row rij, Scope kader) {
        if (kader.geldtZeker(rij.verplicht)) {
            meld(Spot.van(rij, kader), RuleKind.VERPLICHT, Map.of());
        }
    }

    private void beantwoord(Row rij, Scope kader, Object waarde) {
        Plan.Layer items = rij.items;
        if (items != null) {
            groep(rij, kader, waarde, items);
            return;
        }
        boolean bruikbaar = antwoorden.toets(rij, kader, waarde);
        kader.zet(rij, bruikbaar ? State.GOED : State.ONBRUIKBAAR, waarde);
        if (rij.heeftAdresregel && (bruikbaar || rij.vraag.type() != Vraagtype.OBJECT)) {
            antwoorden.toetsAdres(rij, kader);
        }
    }

    private void groep(Row rij, Scope kader, Object waarde, Plan.Layer items) {
        if (!(waarde instanceof List<?> lijst)) {
            kader.zet(rij, State.ONBRUIKBAAR, null);
            meld(Spot.van(rij, kader), RuleKind.VORM, Map.of());
            return;
        }
        kader.zet(rij, State.GOED, waarde);
        antwoorden.toetsAantal(rij, kader, lijst);
        for (int i = 0; i < lijst.size(); i++) {
            Object item = lijst.get(i);
            Spot plek = Spot.van(rij, kader).item(i);
            if (item != null && !Answer.isObject(item)) {
                meld(plek, RuleKind.VORM, Map.of());
            } else {
                itemLaag(rij, kader, Scope.item(kader, items, item, plek));
            }
        }
    }

    private void itemLaag(Row rij, Scope kader, Scope item) {
        if (bezocht != null) {
            bezocht.voegToe(kader, rij, item);
        }
        laag(item);
    }

    private void einden(Scope kader) {
        int nummer = 0;
        for (Plan.End einde : plan.einden) {
            if (kader.geldtZeker(einde.als())) {
                String eigenschap = einde.einde().eigenschap();
                String plaats = "/" + eigenschap.replace('.', '/');
                meld(new FormFinding(
                        RuleKind.EINDE,
                        einde.einde().regel(),
                        plaats,
                        eigenschap,
                        plan.namen.zoek(plaats).nummer(),
                        Map.of(),
                        Position.achteraan(nummer++)));
            }
        }
    }

    void meld(Spot plek, RuleKind soort, Map<String, Object> argumenten) {
        meld(plek, soort, plek.rij().vraag.regel(soort), argumenten);
    }

    void meld(Spot plek, RuleKind soort, RuleId regel, Map<String, Object> argumenten) {
        Row rij = plek.rij();
        Map<String, Object> alle = new HashMap<>(argumenten);
        alle.put("label", rij.vraag.label());
        meld(new FormFinding(
                soort, regel, plek.plaats(), plek.eigenschap(), nummer(rij), Map.copyOf(alle), plek.positie()));
    }

    void meld(FormFinding bevinding) {
        if (gemeld.add(bevinding.regel().id() + " " + bevinding.plaats())) {
            bevindingen.add(bevinding);
        }
    }

    private static String nummer(Row rij) {
        return rij.vraag.nummer() == null ? rij.blok.nummer() : rij.vraag.nummer();
    }

    private List<FormFinding> geordend() {
        if (bevindingen.size() > 1) {
            bevindingen.sort(Comparator.comparing(FormFinding::positie).thenComparing(FormFinding::soort));
        }
        return bevindingen;
    }
}
