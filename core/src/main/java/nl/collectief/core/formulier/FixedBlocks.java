package nl.collectief.core.formulier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.collectief.core.Text;
import org.jspecify.annotations.Nullable;

/** Includes the fixed blocks of core in a form: their rows, changed and extended as the form says. */
final class FixedBlocks {

    private FixedBlocks() {}

    static Text titel(@Nullable String vast, FormData blok) {
        Text eigen = blok.vertaaldOfNiets("titel");
        if (eigen != null) {
            return eigen;
        }
        return vast == null ? Text.van("") : FormulierLoader.vastBlok(vast).vertaald("titel");
    }

    /** The rows of a block: those of its fixed block first, each with what the form changes in it, then its own. */
    static List<FormData> rijen(@Nullable String vast, FormData blok, List<String> middelen) {
        List<FormData> eigen = new ArrayList<>(blok.delen("vragen"));
        if (vast == null) {
            return eigen;
        }
        FormData bron = FormulierLoader.vastBlok(vast);
        String waar = Objects.requireNonNullElse(blok.tekstOfNiets("onder"), bron.tekst("eigenschap"));
        return samen(vasteRijen(bron, waar, middelen(blok, middelen)), eigen);
    }

    /** The rows of a fixed block as a row, put under its property: changed and extended as those of a block. */
    static List<FormData> rijen(FormData rij, String waar) {
        FormData vast = FormulierLoader.vastBlok(rij.tekst("vast"));
        return samen(vasteRijen(vast, waar, Set.of()), new ArrayList<>(rij.delen("vragen")));
    }

    private static List<FormData> samen(List<FormData> vaste, List<FormData> eigen) {
        List<FormData> rijen = new ArrayList<>();
        vaste.forEach(rij -> rijen.add(gewijzigd(rij, eigen)));
        rijen.addAll(eigen);
        return rijen;
    }

    /** The rows of a fixed block, put under a property unless that is empty; conditions on the login made or dropped. */
    private static List<FormData> vasteRijen(FormData bron, String waar, Set<String> middelen) {
        List<FormData> rijen = new ArrayList<>();
        for (FormData rij : bron.delen("vragen")) {
            FormData passend = voorMiddelen(rij, waar, middelen);
            if (passend != null) {
                String naam = passend.tekstOfNiets("eigenschap");
                rijen.add(
                        naam == null || waar.isEmpty()
                                ? passend
                                : passend.aangevuldMet("eigenschap", waar + "." + naam));
            }
        }
        return rijen;
    }

    private static FormData gewijzigd(FormData vaste, List<FormData> eigen) {
        Object naam = vaste.waarde("eigenschap");
        for (FormData rij : eigen) {
            if (naam != null && naam.equals(rij.waarde("eigenschap"))) {
                eigen.remove(rij);
                return vaste.overschrevenMet(rij);
            }
        }
        return vaste;
    }

    private static Set<String> middelen(FormData blok, List<String> formulier) {
        List<String> eigen = blok.teksten("middelen");
        return new LinkedHashSet<>(eigen.isEmpty() ? formulier : eigen);
    }

    /** A row that names its means is dropped, kept without condition, or asked when one of them was used. */
    private static @Nullable FormData voorMiddelen(FormData rij, String waar, Set<String> middelen) {
        if (rij.waarde("keuzes") instanceof List<?> keuzes && rij.isWaar("perMiddel")) {
            return rij.aangevuldMet(
                    "keuzes",
                    keuzes.stream()
                            .filter(keuze -> middelen.contains(new FormData(keuze).tekst("code")))
                            .toList());
        }
        List<String> van = rij.teksten("middelen");
        if (van.isEmpty() || van.containsAll(middelen)) {
            return rij;
        }
        List<String> toegestaan = van.stream().filter(middelen::contains).toList();
        if (toegestaan.isEmpty()) {
            return null;
        }
        return rij.aangevuldMet(
                "zichtbaarAls", Map.of("in", List.of(Map.of("var", waar + ".inlogmiddel"), toegestaan)));
    }
}
