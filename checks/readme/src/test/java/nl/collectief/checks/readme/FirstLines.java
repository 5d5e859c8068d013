package nl.collectief.checks.readme;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.stuf.StufZds;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.validation.Report;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.OverlijdenDienst;
import nl.collectief.overlijden.SoortLijkbezorging;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** What the README shows. */
final class FirstLines {

    private FirstLines() {}

    static AangifteOverlijden build() {
        AangifteOverlijden aangifte = AangifteOverlijden.builder()
                .plaatsOverlijden("0344")
                .overlijden(o -> o.datumBekend(JaNee.JA).datum(LocalDate.of(2026, 11, 3)))
                .lijkbezorging(l -> l.soort(SoortLijkbezorging.BEGRAFENIS).datum(LocalDate.of(2026, 11, 9)))
                .build();
        return aangifte;
    }

    static Report<AangifteOverlijden> handOver(
            AangifteOverlijden aangifte, Indiening indiening, Levering levering, OutputStream out) throws IOException {
        Report<AangifteOverlijden> report = new OverlijdenDienst().validate(aangifte);
        for (Finding finding : report.findings()) {
            System.out.println(finding.ernst() + " " + finding.vraag() + " " + finding.tekst(Locale.ENGLISH));
        }
        if (report.isGeldig()) {
            Zaak zaak = report.gevalideerd().zaak(indiening);
            StufZds.creeerZaak(zaak, levering).schrijf(out);
        }
        return report;
    }

    static JsonMapper strict() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
        return mapper;
    }
}
