package nl.collectief.core.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.collectief.core.Tekst;
import nl.collectief.core.formulier.Vraag.Documentvraag;
import nl.collectief.core.formulier.Vraag.Grenzen;
import nl.collectief.core.formulier.Vraag.Kenmerken;

/** Reads the rows of one block. */
final class VraagLezer {

    private static final List<Keuze> JA_NEE =
            List.of(new Keuze("JA", new Tekst("Ja", "Yes")), new Keuze("NEE", new Tekst("Nee", "No")));

    private final String formulier;
    private final Map<String, ?> idsVanFormulier;
    private final Map<String, ?> idsVanBlok;

    VraagLezer(String formulier, Map<String, ?> idsVanFormulier, Map<String, ?> idsVanBlok) {
        this.formulier = formulier;
        this.idsVanFormulier = idsVanFormulier;
        this.idsVanBlok = idsVanBlok;
    }

    List<Vraag> vragen(List<Gegevens> rijen, String onder) {
        List<Vraag> vragen = new ArrayList<>();
        for (Gegevens rij : rijen) {
            if ("blok".equals(rij.tekstOfNiets("type"))) {
                Gegevens vast = FormulierLezer.vastBlok(rij.tekst("vast"));
                vragen.add(vraag(rij.aangevuldMet("type", "object"), onder));
                vragen.addAll(vragen(VasteBlokken.vasteRijen(vast, rij.tekst("eigenschap"), Set.of()), onder));
            } else {
                vragen.add(vraag(rij, onder));
            }
        }
        return List.copyOf(vragen);
    }

    Vraag vraag(Gegevens rij, String onder) {
        Vraagtype type = type(rij);
        String naam = rij.tekstOfNiets("eigenschap");
        String pad = naam == null ? "" : onder + naam;
        List<Vraagregel> regels = rij.delen("regels").stream().map(VraagLezer::regel).toList();
        RegelIds ids = new RegelIds(
                formulier, List.of(rij.deel("regelIds").alsMap(), idsVanBlok, idsVanFormulier));
        return new Vraag(
                rij.tekstOfNiets("nummer"),
                rij.vertaald("label"),
                rij.vertaaldOfNiets("help"),
                rij.tekstOfNiets("voorbeeld"),
                pad,
                type,
                new Grenzen(rij.geheel("max"), rij.geheel("cijfers"), rij.geheel("min"), rij.geheel("aantal")),
                rij.voorwaarde("verplicht", Voorwaarde.NOOIT),
                rij.voorwaarde("zichtbaarAls", Voorwaarde.ALTIJD),
                keuzes(rij, type),
                rij.tekstOfNiets("profiel"),
                regels,
                ids.alle(pad, type, regels),
                document(rij, type),
                kenmerken(rij),
                vragen(rij.delen("vragen"), pad + "[]."));
    }

    private static Vraagtype type(Gegevens rij) {
        Vraagtype type = Vraagtype.van(rij.tekst("type"));
        if (type == null) {
            throw new IllegalArgumentException("type " + rij.tekst("type"));
        }
        if (type.heeftAntwoord() && rij.tekstOfNiets("eigenschap") == null) {
            throw new IllegalArgumentException("eigenschap ontbreekt bij " + rij.tekstOfNiets("nummer"));
        }
        return type;
    }

    private static List<Keuze> keuzes(Gegevens rij, Vraagtype type) {
        return switch (type) {
            case JANEE -> JA_NEE;
            case AKKOORD -> JA_NEE.subList(0, 1);
            default -> rij.delen("keuzes").stream()
                    .map(keuze -> new Keuze(keuze.tekst("code"), tekstVan(keuze)))
                    .toList();
        };
    }

    private static Tekst tekstVan(Gegevens keuze) {
        return Objects.requireNonNullElseGet(
                keuze.vertaaldOfNiets("tekst"), () -> Tekst.van(keuze.tekst("code")));
    }

    private static Documentvraag document(Gegevens rij, Vraagtype type) {
        return type == Vraagtype.DOCUMENT || type == Vraagtype.BESTANDEN
                ? new Documentvraag(rij.tekstOfNiets("soort"), rij.teksten("afgegevenDoor"))
                : new Documentvraag(null, List.of());
    }

    private static Kenmerken kenmerken(Gegevens rij) {
        return new Kenmerken(
                rij.isWaar("extensie"),
                rij.isWaar("optioneel"),
                rij.isWaar("onbekendToegestaan"),
                rij.tekstOfNiets("tabel"),
                rij.tekstOfNiets("gevoelig"),
                rij.tekstOfNiets("bron"));
    }

    private static Vraagregel regel(Gegevens regel) {
        Regelsoort soort = Regelsoort.van(regel.tekst("soort"));
        if (soort == null) {
            throw new IllegalArgumentException("soort " + regel.tekst("soort"));
        }
        return new Vraagregel(
                soort,
                regel.getal(soort == Regelsoort.AANTAL ? "min" : "van"),
                regel.getal(soort == Regelsoort.AANTAL ? "max" : "tot"),
                regel.waarde("dagen") != null ? regel.geheel("dagen") : regel.geheel("n"),
                regel.tekstOfNiets("vraag"),
                regel.isWaar("waarschuwing"),
                Objects.requireNonNullElse(regel.tekstOfNiets("grond"), "spec"));
    }
}
