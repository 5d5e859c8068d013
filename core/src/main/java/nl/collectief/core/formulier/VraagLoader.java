package nl.collectief.core.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.collectief.core.Text;
import nl.collectief.core.formulier.Vraag.Documentvraag;
import nl.collectief.core.formulier.Vraag.Limits;
import nl.collectief.core.formulier.Vraag.Traits;

/** Reads the rows of one block. */
final class VraagLoader {

    private static final List<Keuze> JA_NEE =
            List.of(new Keuze("JA", new Text("Ja", "Yes"), false), new Keuze("NEE", new Text("Nee", "No"), false));

    private final String formulier;
    private final Map<String, ?> idsVanFormulier;
    private final Map<String, ?> idsVanBlok;

    VraagLoader(String formulier, Map<String, ?> idsVanFormulier, Map<String, ?> idsVanBlok) {
        this.formulier = formulier;
        this.idsVanFormulier = idsVanFormulier;
        this.idsVanBlok = idsVanBlok;
    }

    List<Vraag> vragen(List<FormData> rijen, String onder) {
        List<Vraag> vragen = new ArrayList<>();
        for (FormData rij : rijen) {
            if ("blok".equals(rij.tekstOfNiets("type"))) {
                vragen.addAll(vastBlok(rij, onder));
            } else {
                vragen.add(vraag(rij, onder));
            }
        }
        return List.copyOf(vragen);
    }

    /** A fixed block as a row: under its own property, or without one straight in the item around it. */
    private List<Vraag> vastBlok(FormData rij, String onder) {
        String eigenschap = Objects.requireNonNullElse(rij.tekstOfNiets("eigenschap"), "");
        List<Vraag> vragen = new ArrayList<>();
        if (!eigenschap.isEmpty()) {
            vragen.add(vraag(rij.aangevuldMet("type", "object").aangevuldMet("vragen", List.of()), onder));
        }
        vragen.addAll(vragen(FixedBlocks.rijen(rij, eigenschap), onder));
        return vragen;
    }

    Vraag vraag(FormData rij, String onder) {
        Vraagtype type = type(rij);
        String naam = rij.tekstOfNiets("eigenschap");
        String pad = naam == null ? "" : onder + naam;
        List<VraagRule> regels =
                rij.delen("regels").stream().map(VraagLoader::regel).toList();
        RuleIds ids = new RuleIds(formulier, List.of(rij.deel("regelIds").alsMap(), idsVanBlok, idsVanFormulier));
        return new Vraag(
                rij.tekstOfNiets("nummer"),
                rij.vertaald("label"),
                rij.vertaaldOfNiets("help"),
                rij.tekstOfNiets("voorbeeld"),
                pad,
                type,
                new Limits(rij.geheel("max"), rij.geheel("cijfers"), rij.geheel("min"), rij.geheel("aantal")),
                rij.voorwaarde("verplicht", vraagtItems(rij, type) ? Voorwaarde.ALTIJD : Voorwaarde.NOOIT),
                rij.voorwaarde("zichtbaarAls", Voorwaarde.ALTIJD),
                keuzes(rij, type),
                rij.tekstOfNiets("profiel"),
                regels,
                ids.alle(pad, type, regels),
                document(rij, type),
                kenmerken(rij),
                vragen(rij.delen("vragen"), pad + "[]."));
    }

    /** A group of which at least one item is asked, so that it must be answered unless the data say otherwise. */
    private static boolean vraagtItems(FormData rij, Vraagtype type) {
        return type == Vraagtype.GROEP && rij.geheel("min") > 0;
    }

    private static Vraagtype type(FormData rij) {
        Vraagtype type = Vraagtype.van(rij.tekst("type"));
        if (type == null) {
            throw new IllegalArgumentException("type " + rij.tekst("type"));
        }
        if (type == Vraagtype.TABELCODE && !TableCodeShape.isTabel(rij.tekstOfNiets("tabel"))) {
            throw new IllegalArgumentException("tabel bij " + rij.tekstOfNiets("nummer"));
        }
        if (type.heeftAntwoord() && rij.tekstOfNiets("eigenschap") == null) {
            throw new IllegalArgumentException("eigenschap ontbreekt bij " + rij.tekstOfNiets("nummer"));
        }
        return type;
    }

    private static List<Keuze> keuzes(FormData rij, Vraagtype type) {
        return switch (type) {
            case JANEE -> JA_NEE;
            case AKKOORD -> JA_NEE.subList(0, 1);
            default ->
                rij.delen("keuzes").stream()
                        .map(keuze -> new Keuze(keuze.tekst("code"), tekstVan(keuze), keuze.isWaar("vast")))
                        .toList();
        };
    }

    private static Text tekstVan(FormData keuze) {
        return Objects.requireNonNullElseGet(keuze.vertaaldOfNiets("tekst"), () -> Text.van(keuze.tekst("code")));
    }

    private static Documentvraag document(FormData rij, Vraagtype type) {
        return type == Vraagtype.DOCUMENT || type == Vraagtype.BESTANDEN
                ? new Documentvraag(rij.tekstOfNiets("soort"), rij.teksten("afgegevenDoor"))
                : new Documentvraag(null, List.of());
    }

    private static Traits kenmerken(FormData rij) {
        return new Traits(
                rij.isWaar("extensie"),
                rij.isWaar("optioneel"),
                rij.isWaar("beperkt"),
                rij.isWaar("onbekendToegestaan"),
                rij.isWaar("systeem"),
                rij.tekstOfNiets("tabel"),
                rij.tekstOfNiets("gevoelig"),
                rij.tekstOfNiets("bron"));
    }

    private static VraagRule regel(FormData regel) {
        RuleKind soort = RuleKind.van(regel.tekst("soort"));
        if (soort == null) {
            throw new IllegalArgumentException("soort " + regel.tekst("soort"));
        }
        return new VraagRule(
                soort,
                regel.grens(soort == RuleKind.AANTAL ? "min" : "van"),
                regel.grens(soort == RuleKind.AANTAL ? "max" : "tot"),
                regel.grens(regel.waarde("dagen") == null ? "n" : "dagen"),
                regel.tekstOfNiets("vraag"),
                regel.voorwaarde("als", Voorwaarde.ALTIJD),
                regel.isWaar("waarschuwing"),
                Objects.requireNonNullElse(regel.tekstOfNiets("grond"), "spec"));
    }
}
