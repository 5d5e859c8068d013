package nl.collectief.core.stuf;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Waarde;
import org.jspecify.annotations.Nullable;

/**
 * Makes extraElementen of eigenschappen: {@code groep.veld}, {@code naam.0}, the prefix of the dialect before it.
 *
 * <p>Source: messages 1.4, 4.6. Not thread-safe.
 */
final class ExtraElements {

    private final Dialect.Naming vorm;
    private final boolean afgekapteDatum;
    private final Findings findings;
    private final List<ExtraElement> lijst = new ArrayList<>();
    private final Waarde.Keuze<String> teksten = new Waarde.Keuze<>(
            Waarde.Tekst::tekst,
            getal -> getal.getal().toPlainString(),
            bedrag -> BigDecimal.valueOf(bedrag.centen(), 2).toPlainString(),
            datum -> datumtekst(datum.datum()),
            tijd -> tijd.tijd().truncatedTo(ChronoUnit.MINUTES).toString(),
            moment -> Moments.iso(moment.moment()),
            jaNee -> jaNee(jaNee.ja()),
            Waarde.Code::waarde,
            meer -> samen(meer.waarden()),
            groep -> samen(groep.velden().values()));

    ExtraElements(Dialect dialect, Findings findings) {
        this.vorm = dialect.naming();
        this.afgekapteDatum = dialect.placing().onvolledigeDatum() == Placing.OnvolledigeDatum.AFGEKAPT;
        this.findings = findings;
    }

    List<ExtraElement> lijst() {
        return List.copyOf(lijst);
    }

    /** All eigenschappen, each name behind a prefix. */
    void eigenschappen(String plaats, String prefix, List<Eigenschap> eigenschappen) {
        for (int i = 0; i < eigenschappen.size(); i++) {
            Eigenschap eigenschap = eigenschappen.get(i);
            waarde(plaats + "/" + i + "/waarde", prefix + eigenschap.naam(), eigenschap.waarde());
        }
    }

    /** One element of our own; none when there is no value. */
    void vast(String plaats, String naam, @Nullable String waarde) {
        if (waarde != null && !waarde.isEmpty()) {
            lijst.add(ExtraElement.van(plaats, naam, waarde));
        }
    }

    private void waarde(String plaats, String naam, Waarde waarde) {
        if (waarde instanceof Waarde.Lijst meer) {
            lijst(plaats + "/waarden", naam, meer.waarden());
        } else if (waarde instanceof Waarde.Groep groep) {
            groep(plaats + "/velden", naam, groep.velden());
        } else if (waarde instanceof Waarde.Datum datum) {
            datum(plaats, naam, datum.datum());
        } else {
            lijst.add(ExtraElement.van(plaats, naam, tekst(waarde)));
        }
    }

    private void groep(String plaats, String naam, Map<String, Waarde> velden) {
        velden.forEach((veld, waarde) -> waarde(plaats + "/" + veld, naam + "." + veld, waarde));
    }

    private void lijst(String plaats, String naam, List<Waarde> waarden) {
        if (vorm.lijstVorm() == Dialect.LijstVorm.KOMMA && waarden.stream().noneMatch(ExtraElements::isSamengesteld)) {
            komma(plaats, naam, waarden);
            return;
        }
        for (int i = 0; i < waarden.size(); i++) {
            waarde(plaats + "/" + i, naam + index(i, waarden.get(i)), waarden.get(i));
        }
    }

    private static boolean isSamengesteld(Waarde waarde) {
        return waarde instanceof Waarde.Lijst || waarde instanceof Waarde.Groep;
    }

    private String index(int i, Waarde waarde) {
        return switch (vorm.lijstVorm()) {
            case INDEX0, KOMMA -> "." + i;
            case INDEX1 -> "." + (i + 1);
            case HERHAALD -> isSamengesteld(waarde) ? "." + i : "";
        };
    }

    private void komma(String plaats, String naam, List<Waarde> waarden) {
        for (int i = 0; i < waarden.size(); i++) {
            if (waarden.get(i) instanceof Waarde.Datum datum && !datum.datum().isVolledig()) {
                findings.fout(ZdsRule.B10, plaats + "/" + i);
            }
        }
        lijst.add(ExtraElement.van(plaats, naam, samen(waarden)));
    }

    /** In STUF form with an indicator, in ISO form without; unknown is nil in both. */
    private void datum(String plaats, String naam, DatumOnvolledig datum) {
        if (datum.isOnbekend()) {
            lijst.add(new ExtraElement(plaats, naam, null, null));
        } else {
            String indicatie = vorm.isoDatum() ? null : StufWriter.indicatie(datum);
            lijst.add(new ExtraElement(plaats, naam, datumtekst(datum), indicatie));
        }
    }

    private String datumtekst(DatumOnvolledig datum) {
        return vorm.isoDatum() || datum.isOnbekend() ? datum.tekst() : Moments.cijfers(datum, afgekapteDatum);
    }

    private String tekst(Waarde waarde) {
        return waarde.per(teksten);
    }

    private String samen(Collection<Waarde> waarden) {
        return waarden.stream().map(this::tekst).collect(Collectors.joining(","));
    }

    private String jaNee(boolean ja) {
        return vorm.jaNeeAlsWoord() ? Boolean.toString(ja) : ja ? "J" : "N";
    }
}
