package nl.collectief.core.stuf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of receiver wants its messages, where the standard leaves room or practice leaves the standard.
 *
 * <p>Data: the dialects of {@link #namen()} come with the library, a caller reads one of his own from JSON with the
 * same keys. A key that is left out has the value of {@code zdsv12}. Nothing is chosen by host name or environment.
 * Source: messages 5.
 */
public final class Dialect {

    private static final List<String> NAMEN = List.of("zdsv12", "zdsv11", "zaakbrug", "openformulieren", "onegov");

    private final String naam;
    private final Wire wire;
    private final Naming naming;
    private final Placing placing;
    private final Options options;
    private final FaultTexts faultTexts;

    private Dialect(String naam, DialectSettings settings) {
        this.naam = naam;
        this.wire = Wire.lees(settings);
        this.naming = Naming.lees(settings);
        this.placing = Placing.lees(settings);
        this.options = Options.lees(settings);
        this.faultTexts = new FaultTexts(settings.lijst("bestaatAlTekst"), settings.lijst("nogNietVerwerktTekst"));
        settings.klaar();
        if (options.updateObjecten() == 1 && wire.versie() == Versie.ZDS_1_2) {
            throw settings.fout("updateObjecten");
        }
    }

    /** The dialects that come with the library; {@code zdsv12} is the standard as written. */
    public static List<String> namen() {
        return NAMEN;
    }

    /**
     * One of the dialects that come with the library.
     *
     * @param naam one of {@link #namen()}
     * @throws IllegalArgumentException when there is no such dialect
     */
    public static Dialect van(String naam) {
        if (!NAMEN.contains(naam)) {
            throw new IllegalArgumentException("naam");
        }
        try (InputStream in = Dialect.class.getResourceAsStream("dialecten/" + naam + ".json")) {
            if (in == null) {
                throw new IllegalStateException(naam);
            }
            return lees(naam, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a dialect of the caller's own; the stream is left open.
     *
     * @param naam how it is called in messages to a person
     * @param json an object with keys of messages 5
     * @throws IllegalArgumentException with the key, when a key is unknown or its value is not one of the allowed
     * @throws UncheckedIOException when the stream fails
     */
    public static Dialect lees(String naam, InputStream json) {
        try {
            if (Json.lees(json, ReadLimits.INRICHTING) instanceof Map<?, ?> boom) {
                return new Dialect(naam, new DialectSettings(naam, boom));
            }
        } catch (JsonError e) {
            throw new IllegalArgumentException("json", e);
        }
        throw new IllegalArgumentException("json");
    }

    /** Its name. */
    public String naam() {
        return naam;
    }

    /** The version of ZDS it speaks. */
    public Versie versie() {
        return wire.versie();
    }

    Wire wire() {
        return wire;
    }

    Naming naming() {
        return naming;
    }

    Placing placing() {
        return placing;
    }

    Options options() {
        return options;
    }

    FaultTexts faultTexts() {
        return faultTexts;
    }

    /** In which ways it breaks the official schema. */
    public Set<Afwijking> afwijkingen() {
        return placing.kvkVorm() == Placing.KvkVorm.NNP_ID ? Set.of(Afwijking.KVK_IN_NNP_ID) : Set.of();
    }

    @Override
    public String toString() {
        return "Dialect[" + naam + "]";
    }

    /** How a list becomes extraElementen. */
    enum LijstVorm {
        INDEX0,
        INDEX1,
        KOMMA,
        HERHAALD
    }

    /** Which day identifies the version of the zaaktype. */
    enum Ingangsdatum {
        NONE,
        CONFIGURED,
        TODAY
    }

    /** Envelope and stuurgegevens. */
    record Wire(
            Versie versie,
            Soap soap,
            boolean soapActionKaal,
            int tijdstipPrecisie,
            boolean organisatieIsGemeentecode,
            String indicatorOvernameDocument) {

        private static Wire lees(DialectSettings s) {
            return new Wire(
                    s.keuze("versie", List.of(Versie.values()), Versie::nummer),
                    s.keuze("soap", List.of(Soap.values()), Soap::nummer),
                    s.vlag("soapActionKaal"),
                    (int) s.getal("tijdstipPrecisie", List.of(17L, 14L)),
                    s.vlag("organisatieIsGemeentecode"),
                    s.keuze("indicatorOvernameDocument", List.of("V", "I"), woord -> woord));
        }
    }

    /** Names and texts of extraElementen. */
    record Naming(
            String naamPrefix,
            LijstVorm lijstVorm,
            boolean isoDatum,
            boolean jaNeeAlsWoord,
            @Nullable String startdatumMoment,
            Map<String, String> betaalExtra) {

        private static Naming lees(DialectSettings s) {
            return new Naming(
                    s.tekst("naamPrefix"),
                    s.keuze("lijstVorm", List.of(LijstVorm.values()), Enum::name),
                    s.keuze("datumVorm", List.of("STUF", "ISO"), woord -> woord).equals("ISO"),
                    s.keuze("jaNeeVorm", List.of("J/N", "true/false"), woord -> woord)
                            .equals("true/false"),
                    s.naam("startdatumMoment"),
                    s.namen("betaalExtra", List.of("ordernummer", "bedrag", "transactienummer")));
        }
    }

    /** What is written or asked beside that. */
    record Options(
            boolean identificatiePrefix,
            Ingangsdatum zaaktypeIngangsdatum,
            boolean tijdvakken,
            boolean kerngegevensVolledig,
            boolean sha256Extra,
            boolean betaaldatumAlsDatum,
            int updateObjecten,
            long documentMaximum) {

        /** The most a document may hold, whatever the dialect says: 1 GiB. */
        static final long MAXIMUM = 1L << 30;

        private static Options lees(DialectSettings s) {
            return new Options(
                    s.keuze("identificatiePrefix", List.of("gemeentecode", "none"), woord -> woord)
                            .equals("gemeentecode"),
                    s.keuze(
                            "zaaktypeIngangsdatum",
                            List.of(Ingangsdatum.values()),
                            waarde -> waarde.name().toLowerCase(Locale.ROOT)),
                    s.vlag("tijdvakken"),
                    s.vlag("kerngegevensVolledig"),
                    s.vlag("sha256Extra"),
                    s.keuze("betaaldatumVorm", List.of("MOMENT", "DATUM"), woord -> woord)
                            .equals("DATUM"),
                    (int) s.getal("updateObjecten", List.of(2L, 1L)),
                    s.getal("documentMaximum", 1, MAXIMUM));
        }
    }

    /** By which words in a fault its meaning is known; empty when there are none. */
    record FaultTexts(List<String> bestaatAl, List<String> nogNietVerwerkt) {}
}
