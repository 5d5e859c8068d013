package nl.collectief.overlijden.regel;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The law rules of this service, in the order of the specification. */
public final class Wetsregels {

    private static final List<Wetsregel<AangifteOverlijden>> PERSONEN = List.of(new NiveauHoogGenoeg());

    /** All of them. */
    public static final List<Wetsregel<AangifteOverlijden>> ALLE =
            Stream.of(PERSONEN, MomentEnTermijn.REGELS).flatMap(List::stream).toList();

    private Wetsregels() {}
}
