package nl.collectief.core.formulier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.core.Resources;
import nl.collectief.core.formulier.Formulier.Einde;
import nl.collectief.core.formulier.Formulier.Erratum;
import nl.collectief.core.formulier.Formulier.Specificatie;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;

/**
 * Reads a form from its JSON resource; a mistake in the data is a mistake of its maker.
 *
 * <p>Beside what formulieren 5 shows, a rule may speak under a condition, and its bounds may be those of the
 * municipality: {@code {"soort": "aantal", "max": {"var": "profiel.maximum"}, "als": {"==": [{"var": "a"}, "JA"]}}}. A
 * row that includes a fixed block may change its rows, and add some, as a block may. Of the list of the municipality a
 * choice with {@code "beperkt": true} takes only codes that the form has too.
 */
public final class FormulierLoader {

    private final FormData form;
    private final String code;

    private FormulierLoader(FormData form) {
        this.form = form;
        this.code = form.tekst("formulier");
    }

    /**
     * Reads a form.
     *
     * @param bron opens the resources of the module that holds it
     * @param naam name of the resource
     * @throws IllegalArgumentException when it is not there, no JSON, or breaks the format
     */
    public static Formulier lees(Resources bron, String naam) {
        return new FormulierLoader(gegevens(bron, naam)).formulier();
    }

    /** Reads a form from JSON text. */
    public static Formulier lees(String json) {
        try {
            return new FormulierLoader(new FormData(Json.lees(json, ReadLimits.INRICHTING))).formulier();
        } catch (JsonError e) {
            throw new IllegalArgumentException("json", e);
        }
    }

    private static FormData gegevens(Resources bron, String naam) {
        try (InputStream in = bron.open(naam)) {
            if (in == null) {
                throw new IllegalArgumentException(naam + " ontbreekt");
            }
            return new FormData(Json.lees(in, ReadLimits.INRICHTING));
        } catch (JsonError e) {
            throw new IllegalArgumentException(naam, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Formulier formulier() {
        FormData bron = form.deel("bron");
        List<Blok> blokken = new ArrayList<>();
        for (FormData blok : form.delen("blokken")) {
            blokken.add(blok(blok));
        }
        return new Formulier(
                code,
                form.vertaald("titel"),
                new Specificatie(bron.tekst("standaard"), bron.tekst("datum")),
                form.teksten("inloggen"),
                form.isWaar("betaling"),
                List.copyOf(blokken),
                form.delen("einde").stream().map(this::einde).toList(),
                regelIds(Map.of(), Map.of()).van("", null, "onbekend", false),
                form.delen("errata").stream().map(FormulierLoader::erratum).toList());
    }

    /** An erratum with its reading, or its ID alone. */
    private static Erratum erratum(FormData erratum) {
        return erratum.boom() instanceof String id
                ? new Erratum(id, "")
                : new Erratum(erratum.tekst("id"), erratum.tekst("tekst"));
    }

    private Blok blok(FormData blok) {
        Map<String, Object> eigen = blok.deel("regelIds").alsMap();
        String vast = blok.tekstOfNiets("vast");
        String eigenschap = blok.tekstOfNiets("eigenschap");
        RuleIds ids = regelIds(eigen, Map.of());
        VraagLoader lezer = new VraagLoader(code, form.deel("regelIds").alsMap(), eigen);
        FormData groep = blok.deel("groep");
        List<FormData> rijen = FixedBlocks.rijen(vast, blok, form.teksten("inloggen"));
        List<Vraag> vragen =
                groep.isLeeg() ? lezer.vragen(rijen, "") : List.of(lezer.vraag(groep(groep, blok, rijen), ""));
        return new Blok(
                blok.tekst("nummer"),
                FixedBlocks.titel(vast, blok),
                vast,
                eigenschap,
                blok.isWaar("optioneel"),
                blok.voorwaarde("zichtbaarAls", Voorwaarde.ALTIJD),
                ids.van(eigenschap == null ? "" : eigenschap, null, RuleKind.VERBORGEN.woord(), false),
                blok.isWaar("extensie"),
                vragen);
    }

    /** A block that is asked again and again, as the question it stands for; its heading is the label. */
    private static FormData groep(FormData groep, FormData blok, List<FormData> rijen) {
        Object label = groep.waarde("label") == null ? blok.waarde("titel") : groep.waarde("label");
        FormData vraag = groep.aangevuldMet("vragen", rijen).aangevuldMet("type", "groep");
        return label == null ? vraag : vraag.aangevuldMet("label", label);
    }

    private Einde einde(FormData einde) {
        String eigenschap = einde.tekst("eigenschap");
        boolean waarschuwing = "waarschuwing".equals(einde.tekstOfNiets("ernst"));
        return new Einde(
                eigenschap,
                einde.voorwaarde("als", Voorwaarde.NOOIT),
                regelIds(Map.of(), Map.of()).van(eigenschap, null, RuleKind.EINDE.woord(), waarschuwing));
    }

    private RuleIds regelIds(Map<String, ?> blok, Map<String, ?> vraag) {
        return new RuleIds(code, List.of(vraag, blok, form.deel("regelIds").alsMap()));
    }

    /** A fixed block of core. */
    static FormData vastBlok(String naam) {
        return gegevens(FormulierLoader.class::getResourceAsStream, "vast/" + naam + ".json");
    }
}
