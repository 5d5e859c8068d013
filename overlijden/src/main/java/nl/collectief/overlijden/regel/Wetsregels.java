package nl.collectief.overlijden.regel;

import java.util.List;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The law rules of this service, in the order of the specification. */
public final class Wetsregels {

    /** All of them. */
    public static final List<Wetsregel<AangifteOverlijden>> ALLE = List.of(new NiveauHoogGenoeg());

    private Wetsregels() {}
}
