package nl.collectief.core.formulier;

import java.util.List;
import java.util.regex.Pattern;
import nl.collectief.core.Check;
import nl.collectief.core.Normalisation;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/** Judges the shape, check digit or code of one value by the type of its question. */
final class ValueShape {

    private static final Pattern CIJFERS = Pattern.compile("[0-9]+");
    private static final Pattern TELEFOON = Pattern.compile("[0-9 +()./-]+");
    private static final Pattern KENTEKEN = Pattern.compile("[A-Za-z0-9]{2,8}");

    private ValueShape() {}

    /** The kind of rule a value breaks, or null when it is right. */
    static @Nullable RuleKind toets(Vraag vraag, Object waarde, Circumstances omstandigheden) {
        return switch (vraag.type()) {
            case KEUZE, JANEE, AKKOORD -> keuze(vraag, waarde, omstandigheden);
            case GETAL -> vorm(NumberShape.isGeheel(waarde));
            case DECIMAAL -> vorm(NumberShape.isMaat(waarde, false));
            case BEDRAG -> vorm(NumberShape.isMaat(waarde, true));
            case DATUM -> datum(vraag, waarde, omstandigheden);
            case DATUM_ONVOLLEDIG -> vorm(isDatumOnvolledig(vraag, waarde));
            case DATUM_OF_PERIODE -> vorm(DateSpan.isDatumOfPeriode(waarde));
            case DATUMTIJD -> vorm(DateSpan.isDatumtijd(waarde));
            case TIJD -> vorm(DateSpan.isTijd(waarde));
            case LOCATIE -> vorm(LocationShape.isLocatie(waarde));
            default -> waarde instanceof String tekst ? tekst(vraag, tekst) : RuleKind.VORM;
        };
    }

    private static @Nullable RuleKind vorm(boolean goed) {
        return goed ? null : RuleKind.VORM;
    }

    /** A full date; one of the days of the municipality where it offers days. */
    private static @Nullable RuleKind datum(Vraag vraag, Object waarde, Circumstances omstandigheden) {
        if (!DateSpan.isDatum(waarde)) {
            return RuleKind.VORM;
        }
        return vraag.lijst() == null || isKeuze(vraag, waarde.toString(), omstandigheden) ? null : RuleKind.KEUZE;
    }

    private static boolean isDatumOnvolledig(Vraag vraag, Object waarde) {
        DatumOnvolledig datum = waarde instanceof DatumOnvolledig d
                ? d
                : waarde instanceof String tekst ? DatumOnvolledig.lees(tekst).orElse(null) : null;
        return datum != null && (!datum.isOnbekend() || vraag.kenmerken().onbekend());
    }

    private static @Nullable RuleKind keuze(Vraag vraag, Object waarde, Circumstances omstandigheden) {
        if (!TextShape.isCode(waarde)) {
            return RuleKind.VORM;
        }
        String code = TextShape.code(waarde);
        if (vraag.type() == Vraagtype.AKKOORD && code.equals("NEE")) {
            return RuleKind.VERPLICHT;
        }
        return isKeuze(vraag, code, omstandigheden) ? null : RuleKind.KEUZE;
    }

    /** Whether a code is one of those the municipality offers. */
    static boolean isKeuze(Vraag vraag, String code, Circumstances omstandigheden) {
        List<Keuze> aanbod = vraag.lijst() == null ? vraag.keuzes() : vraag.keuzes(omstandigheden.profiel());
        if (aanbod.isEmpty() && vraag.lijst() != null) {
            return true;
        }
        for (Keuze keuze : aanbod) {
            if (keuze.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable RuleKind tekst(Vraag vraag, String tekst) {
        return switch (vraag.type()) {
            case TEKST -> vorm(TextShape.isLeesbaar(tekst));
            case CIJFERS -> vorm(CIJFERS.matcher(Normalisation.trim(tekst)).matches());
            case EMAIL -> vorm(TextShape.isLeesbaar(tekst) && tekst.indexOf('@') >= 0 && tekst.indexOf('.') >= 0);
            case TELEFOON -> vorm(TELEFOON.matcher(Normalisation.trim(tekst)).matches());
            case KENTEKEN ->
                vorm(KENTEKEN.matcher(Normalisation.trim(tekst).replace("-", "").replace(" ", ""))
                        .matches());
            case GEMEENTECODE, LANDCODE, NATIONALITEITCODE, TABELCODE -> TableCodeShape.toets(vraag, tekst);
            default -> soort(IdentifierShape.check(vraag.type(), tekst));
        };
    }

    private static @Nullable RuleKind soort(Check toets) {
        return switch (toets) {
            case GOED -> null;
            case VORM -> RuleKind.VORM;
            case CONTROLE, WAARSCHUWING -> RuleKind.CONTROLE;
        };
    }
}
