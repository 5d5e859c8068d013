package nl.collectief.core.formulier;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The place of a finding in the order of a form: question, item of a list, question in it. */
public final class Position implements Comparable<Position> {

    private final int[] stappen;

    private Position(int... stappen) {
        this.stappen = stappen;
    }

    static Position van(int... stappen) {
        return new Position(stappen);
    }

    Position met(int stap) {
        int[] langer = Arrays.copyOf(stappen, stappen.length + 1);
        langer[stappen.length] = stap;
        return new Position(langer);
    }

    /** Before everything else: properties no question has. */
    static Position vooraan(int nummer) {
        return new Position(-1, nummer);
    }

    /** After everything else: what ends the form. */
    static Position achteraan(int nummer) {
        return new Position(Integer.MAX_VALUE, nummer);
    }

    @Override
    public int compareTo(Position ander) {
        return Arrays.compare(stappen, ander.stappen);
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Position p && Arrays.equals(p.stappen, stappen);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stappen);
    }

    @Override
    public String toString() {
        return Arrays.toString(stappen);
    }
}
