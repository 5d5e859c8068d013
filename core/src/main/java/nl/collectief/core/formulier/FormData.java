package nl.collectief.core.formulier;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.collectief.core.Text;
import org.jspecify.annotations.Nullable;

/** An object of form data, read by name; a wrong shape is a mistake of its maker. */
record FormData(@Nullable Object boom) {

    Map<String, Object> alsMap() {
        Map<String, Object> alles = new LinkedHashMap<>();
        if (boom instanceof Map<?, ?> object) {
            object.forEach((naam, waarde) -> {
                if (waarde != null) {
                    alles.put((String) naam, waarde);
                }
            });
        }
        return alles;
    }

    boolean isLeeg() {
        return alsMap().isEmpty();
    }

    @Nullable
    Object waarde(String naam) {
        return boom instanceof Map<?, ?> object ? object.get(naam) : null;
    }

    String tekst(String naam) {
        String tekst = tekstOfNiets(naam);
        if (tekst == null) {
            throw new IllegalArgumentException(naam + " ontbreekt");
        }
        return tekst;
    }

    @Nullable
    String tekstOfNiets(String naam) {
        Object waarde = waarde(naam);
        if (waarde != null && !(waarde instanceof String)) {
            throw new IllegalArgumentException(naam);
        }
        return (String) waarde;
    }

    Text vertaald(String naam) {
        Text tekst = vertaaldOfNiets(naam);
        return tekst == null ? Text.van("") : tekst;
    }

    @Nullable
    Text vertaaldOfNiets(String naam) {
        Object waarde = waarde(naam);
        if (waarde instanceof Map<?, ?>) {
            FormData talen = new FormData(waarde);
            return new Text(talen.tekst("nl"), talen.tekst("en"));
        }
        return waarde == null ? null : Text.van((String) waarde);
    }

    boolean isWaar(String naam) {
        return Boolean.TRUE.equals(waarde(naam));
    }

    @Nullable
    BigDecimal getal(String naam) {
        return (BigDecimal) waarde(naam);
    }

    /** A number, or what gives it of the profile. */
    @Nullable
    Bound grens(String naam) {
        Object waarde = waarde(naam);
        return waarde == null ? null : Bound.van(waarde);
    }

    int geheel(String naam) {
        BigDecimal getal = getal(naam);
        return getal == null ? 0 : getal.intValueExact();
    }

    FormData deel(String naam) {
        return new FormData(waarde(naam));
    }

    List<FormData> delen(String naam) {
        return waarde(naam) instanceof List<?> lijst
                ? lijst.stream().map(FormData::new).toList()
                : List.of();
    }

    List<String> teksten(String naam) {
        return waarde(naam) instanceof List<?> lijst
                ? lijst.stream().map(String.class::cast).toList()
                : List.of();
    }

    Voorwaarde voorwaarde(String naam, Voorwaarde anders) {
        Object waarde = waarde(naam);
        return waarde == null ? anders : Voorwaarde.van(waarde);
    }

    /** The same object with one member set; a list of {@link FormData} becomes a list of their trees. */
    FormData aangevuldMet(String naam, Object waarde) {
        Map<String, Object> meer = alsMap();
        meer.put(
                naam,
                waarde instanceof List<?> lijst
                        ? lijst.stream()
                                .map(item -> item instanceof FormData g ? g.alsMap() : item)
                                .toList()
                        : waarde);
        return new FormData(meer);
    }

    /** This object with the members of the other put over it. */
    FormData overschrevenMet(FormData ander) {
        Map<String, Object> samen = alsMap();
        samen.putAll(ander.alsMap());
        return new FormData(samen);
    }
}
