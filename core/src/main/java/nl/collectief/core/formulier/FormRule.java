package nl.collectief.core.formulier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a form, as a list of rules shows it.
 *
 * @param regel ID and weight
 * @param soort its kind
 * @param eigenschap path of the property it guards; empty for the form as a whole
 * @param vraag number of the question or block; null for the form as a whole
 * @param bron specification block
 */
public record FormRule(
        RuleId regel,
        RuleKind soort,
        String eigenschap,
        @Nullable String vraag,
        String bron) {

    /** Every rule a form holds, in form order. */
    static List<FormRule> van(Formulier formulier) {
        String bron = formulier.bron().standaard() + " " + formulier.bron().release();
        List<FormRule> regels = new ArrayList<>();
        regels.add(new FormRule(formulier.onbekend(), RuleKind.ONBEKEND, "", null, bron));
        for (Blok blok : formulier.blokken()) {
            if (blok.eigenschap() != null) {
                regels.add(new FormRule(blok.verborgen(), RuleKind.VERBORGEN, blok.eigenschap(), blok.nummer(), bron));
            }
            blok.vragen().forEach(vraag -> vraag(vraag, blok, bron, regels));
        }
        formulier
                .einden()
                .forEach(einde ->
                        regels.add(new FormRule(einde.regel(), RuleKind.EINDE, einde.eigenschap(), null, bron)));
        return List.copyOf(regels);
    }

    private static void vraag(Vraag vraag, Blok blok, String bron, List<FormRule> regels) {
        if (!vraag.type().heeftAntwoord()) {
            return;
        }
        String nummer = Objects.requireNonNullElse(vraag.nummer(), blok.nummer());
        String eigenBron = Objects.requireNonNullElse(vraag.kenmerken().bron(), bron);
        for (RuleKind soort : soorten(vraag, blok)) {
            regels.add(new FormRule(vraag.regel(soort), soort, doel(vraag, soort), nummer, eigenBron));
        }
        vraag.vragen().forEach(onder -> vraag(onder, blok, bron, regels));
    }

    private static String doel(Vraag vraag, RuleKind soort) {
        return vraag.regels().stream()
                .filter(regel -> regel.soort() == soort)
                .map(regel -> regel.doel(vraag.pad()))
                .findFirst()
                .orElse(vraag.pad());
    }

    /** The kinds that can speak at a question. */
    private static Set<RuleKind> soorten(Vraag vraag, Blok blok) {
        Set<RuleKind> soorten = EnumSet.of(RuleKind.VORM);
        soorten.addAll(vanType(vraag.type()));
        voegToe(
                soorten,
                RuleKind.VERBORGEN,
                !vraag.zichtbaarAls().equals(Voorwaarde.ALTIJD)
                        || !blok.zichtbaarAls().equals(Voorwaarde.ALTIJD) && blok.eigenschap() == null);
        voegToe(soorten, RuleKind.VERPLICHT, !vraag.verplicht().equals(Voorwaarde.NOOIT));
        voegToe(
                soorten,
                RuleKind.LENGTE,
                vraag.grenzen().max() > 0 || vraag.grenzen().cijfers() > 0);
        voegToe(
                soorten,
                RuleKind.AANTAL,
                vraag.grenzen().min() > 0 || vraag.grenzen().aantal() > 0);
        vraag.regels().forEach(regel -> soorten.add(regel.soort()));
        return soorten;
    }

    private static void voegToe(Set<RuleKind> soorten, RuleKind soort, boolean geldt) {
        if (geldt) {
            soorten.add(soort);
        }
    }

    private static Set<RuleKind> vanType(Vraagtype type) {
        return switch (type) {
            case BSN, IBAN, POSTCODE, TOEVOEGING -> EnumSet.of(RuleKind.CONTROLE);
            case KEUZE, JANEE, AKKOORD, GEMEENTECODE, LANDCODE, NATIONALITEITCODE, TABELCODE ->
                EnumSet.of(RuleKind.KEUZE);
            case KEUZES -> EnumSet.of(RuleKind.KEUZE, RuleKind.DUBBEL);
            case DOCUMENT, BESTANDEN ->
                EnumSet.of(RuleKind.KEUZE, RuleKind.DUBBEL, RuleKind.BESTANDSOORT, RuleKind.BESTANDGROOTTE);
            default -> EnumSet.noneOf(RuleKind.class);
        };
    }
}
