package nl.collectief.core.zaak;

import java.util.List;
import java.util.function.Function;
import nl.collectief.core.Copies;
import org.jspecify.annotations.Nullable;

/**
 * An address outside the Netherlands.
 *
 * @param landcode code of table 34, four digits, or null
 * @param landnaam name of the country, 1 to 40 characters, or null
 * @param regels 0 to 3 lines of 1 to 35 characters
 */
public record AdresBuitenland(
        @Nullable String landcode, @Nullable String landnaam, List<String> regels) implements Verblijf {

    /** Copies the list; judges nothing. */
    public AdresBuitenland {
        regels = Copies.kopie(regels);
    }

    @Override
    public <T> T per(Function<Adres, T> adres, Function<AdresBuitenland, T> buitenland) {
        return buitenland.apply(this);
    }

    @Override
    public String toString() {
        return "AdresBuitenland[regels=" + regels.size() + "]";
    }
}
