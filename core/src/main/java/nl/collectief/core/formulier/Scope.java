package nl.collectief.core.formulier;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.collectief.core.aanvraag.Profiel;
import org.jspecify.annotations.Nullable;

/** The state of one layer while it is judged: the whole form, or one item of a group. */
final class Scope implements Function<String, @Nullable Object> {

    /** What is known of a row. */
    enum State {
        /** Not asked. */
        VERBORGEN,
        /** Asked, not answered. */
        LEEG,
        /** Asked and answered with something that can be used. */
        GOED,
        /** It cannot be told whether it is asked. */
        ONBESLIST,
        /** Answered with a wrong shape or code. */
        ONBRUIKBAAR,
        /** Lies in an optional object that was left empty. */
        OVERGESLAGEN
    }

    final Plan.Layer laag;
    final Scope wortel;
    final String plaats;
    final Position positie;
    private final @Nullable Object basis;
    private final Profiel profiel;
    private final State[] standen;
    private final @Nullable Object[] waarden;
    private final @Nullable Object[] objecten;
    private final @Nullable MethodHandle[][] toegangen;
    private final boolean[] opgezocht;
    private final int[] gebroken;

    private Scope(
            Plan.Layer laag,
            @Nullable Scope wortel,
            @Nullable Object basis,
            String plaats,
            Position positie,
            Profiel profiel) {
        this.laag = laag;
        this.wortel = wortel == null ? this : wortel;
        this.basis = basis;
        this.plaats = plaats;
        this.positie = positie;
        this.profiel = profiel;
        this.standen = new State[laag.rijen.size()];
        this.waarden = new Object[laag.rijen.size()];
        this.objecten = new Object[laag.objecten.size()];
        this.toegangen = new MethodHandle[laag.objecten.size() + 1][];
        this.opgezocht = new boolean[laag.objecten.size()];
        this.gebroken = new int[laag.objecten.size()];
    }

    static Scope wortel(Plan plan, @Nullable Object antwoorden, Profiel profiel) {
        return new Scope(plan.wortel, null, antwoorden, "", Position.van(), profiel);
    }

    static Scope item(Scope om, Plan.Layer laag, @Nullable Object item, Spot plek) {
        return new Scope(laag, om.wortel, item, plek.plaats(), plek.positie(), om.profiel);
    }

    State stand(int rij) {
        return standen[rij];
    }

    @Nullable
    Object waarde(int rij) {
        return waarden[rij];
    }

    void zet(Plan.Row rij, State stand, @Nullable Object waarde) {
        standen[rij.index] = stand;
        waarden[rij.index] = stand == State.GOED ? waarde : null;
    }

    /** What was answered to a question, whatever it is. */
    @Nullable
    Object antwoord(Plan.Row rij) {
        return deel(rij.object, rij.index, rij.naam);
    }

    /** A part of an object; a slot is the index of a row, or of an object after all rows. */
    private @Nullable Object deel(int om, int slot, String naam) {
        Object object = object(om);
        if (!(object instanceof Record)) {
            return Answer.deel(object, naam);
        }
        @Nullable MethodHandle[] toegang = toegangen[om + 1];
        if (toegang == null) {
            toegang = laag.toegang(object.getClass());
            toegangen[om + 1] = toegang;
        }
        MethodHandle handle = toegang[slot];
        return handle == null ? null : Answer.lees(handle, object);
    }

    /** The object around a property, or null when it is not there; the layer itself for -1. */
    private @Nullable Object object(int index) {
        if (index < 0) {
            return basis;
        }
        if (!opgezocht[index]) {
            opgezocht[index] = true;
            Plan.ObjectPath pad = laag.objecten.get(index);
            int buiten = gebroken(pad.ouder());
            Object waarde = deel(pad.ouder(), laag.rijen.size() + index, pad.naam());
            boolean kapot = !Answer.isObject(waarde) && !Answer.isLeeg(waarde);
            gebroken[index] = buiten < 0 && kapot ? index : buiten;
            objecten[index] = kapot ? null : waarde;
        }
        return objecten[index];
    }

    /** The outermost object around a property that holds something else than an object; -1 when there is none. */
    int gebroken(int index) {
        if (index < 0) {
            return -1;
        }
        object(index);
        return gebroken[index];
    }

    /** Whether a condition looks at a row that cannot be used. */
    boolean isOnbeslist(Plan.Guard blik) {
        return blik.vast == null && (wortel.isOnbruikbaar(blik.wortel) || isOnbruikbaar(blik.item));
    }

    /** Whether one of these rows holds what cannot be used. */
    boolean isOnbruikbaar(int[] rijen) {
        for (int rij : rijen) {
            if (standen[rij] == State.ONBRUIKBAAR || standen[rij] == State.ONBESLIST) {
                return true;
            }
        }
        return false;
    }

    /** What stands at a path of this layer, whatever its question says of it. */
    @Nullable
    Object gegeven(String pad) {
        Object hier = basis;
        for (String naam : pad.split("\\.", -1)) {
            hier = Answer.deel(hier, naam);
        }
        return hier;
    }

    /** Whether a condition holds; one that looks at what cannot be used does not. */
    boolean geldtZeker(Plan.Guard blik) {
        return !isOnbeslist(blik) && geldt(blik);
    }

    boolean geldt(Plan.Guard blik) {
        Boolean vast = blik.vast;
        return vast == null ? blik.voorwaarde.geldt(this) : vast;
    }

    /** The effective value a condition sees under a name. */
    @Override
    public @Nullable Object apply(String naam) {
        if (naam.startsWith("item.")) {
            return effectief(this, laag.rijen(naam.substring(5)));
        }
        if (naam.startsWith("profiel.")) {
            return profiel.waarde(naam.substring(8));
        }
        return effectief(wortel, wortel.laag.rijen(naam));
    }

    private static @Nullable Object effectief(Scope kader, int[] rijen) {
        for (int rij : rijen) {
            if (kader.waarden[rij] != null) {
                return alsJson(kader.waarden[rij]);
            }
        }
        return null;
    }

    private static @Nullable Object alsJson(@Nullable Object waarde) {
        if (waarde instanceof Enum<?> code) {
            return code.name();
        }
        if (waarde instanceof List<?> lijst) {
            List<@Nullable Object> codes = new ArrayList<>();
            lijst.forEach(item -> codes.add(alsJson(item)));
            return codes;
        }
        if (waarde instanceof Integer || waarde instanceof Long) {
            return java.math.BigDecimal.valueOf(((Number) waarde).longValue());
        }
        return waarde;
    }
}
