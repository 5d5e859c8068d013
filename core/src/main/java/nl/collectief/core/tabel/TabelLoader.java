package nl.collectief.core.tabel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import nl.collectief.core.Resources;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/** Reads table resources, ours and those of users; a mistake in the data is a mistake of its maker. */
final class TabelLoader<R extends TabelRow> {

    private static final String FORMAT = "# Collectief tabel 1";

    private final String naam;
    private final Function<TabelLine, R> maker;
    private int nummer;

    private TabelLoader(String naam, Function<TabelLine, R> maker) {
        this.naam = naam;
        this.maker = maker;
    }

    /** The newest table of a name: ours, or one of the sources that the class loader of this library finds. */
    static <R extends TabelRow> Tabel<R> newest(String naam, Function<TabelLine, R> maker) {
        List<Resources> bronnen = new ArrayList<>();
        ServiceLoader.load(TabelSource.class, TabelSource.class.getClassLoader())
                .forEach(bronnen::add);
        return newest(naam, maker, bronnen);
    }

    static <R extends TabelRow> Tabel<R> newest(
            String naam, Function<TabelLine, R> maker, List<? extends Resources> bronnen) {
        Tabel<R> eigen = read(Tabellen.class::getResourceAsStream, naam, maker);
        if (eigen == null) {
            throw new IllegalArgumentException(naam);
        }
        Tabel<R> nieuwste = eigen;
        for (Resources bron : bronnen) {
            Tabel<R> ander = read(bron, naam, maker);
            if (ander != null && vervangt(naam, ander, nieuwste, eigen)) {
                nieuwste = ander;
            }
        }
        return nieuwste;
    }

    private static boolean vervangt(String naam, Tabel<?> ander, Tabel<?> nieuwste, Tabel<?> eigen) {
        if (!ander.info().number().equals(eigen.info().number())) {
            throw new IllegalArgumentException(naam + ": table " + ander.info().number());
        }
        LocalDate stand = nieuwste.info().stateDate();
        return nieuwste.equals(eigen)
                ? !ander.info().stateDate().isBefore(stand)
                : ander.info().stateDate().isAfter(stand);
    }

    private static <R extends TabelRow> @Nullable Tabel<R> read(
            Resources bron, String naam, Function<TabelLine, R> maker) {
        try (InputStream in = bron.open(naam)) {
            return in == null ? null : new TabelLoader<>(naam, maker).tabel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tabel<R> tabel(InputStream in) throws IOException {
        BufferedReader lezer = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        if (!FORMAT.equals(regel(lezer))) {
            throw fout("format");
        }
        Map<String, String> kop = new HashMap<>();
        for (String regel = regel(lezer); regel != null && !regel.isEmpty(); regel = regel(lezer)) {
            int dubbelepunt = regel.indexOf(": ");
            if (dubbelepunt < 1) {
                throw fout("header");
            }
            kop.put(regel.substring(0, dubbelepunt), regel.substring(dubbelepunt + 2));
        }
        TabelInfo info = info(kop);
        List<String> kolommen = List.of(kop(kop, "columns").split(" ", -1));
        List<R> rijen = new ArrayList<>();
        for (String regel = regel(lezer); regel != null; regel = regel(lezer)) {
            rijen.add(maker.apply(new TabelLine(kolommen, List.of(regel.split("\\|", -1)), naam + ":" + nummer)));
        }
        return tabel(info, rijen);
    }

    private Tabel<R> tabel(TabelInfo info, List<R> rijen) {
        try {
            return new Tabel<>(info, rijen);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(naam + ": " + e.getMessage(), e);
        }
    }

    private TabelInfo info(Map<String, String> kop) {
        LocalDate stand = DatumOnvolledig.lees(kop(kop, "stateDate"))
                .flatMap(DatumOnvolledig::volledig)
                .orElseThrow(() -> fout("stateDate"));
        return new TabelInfo(kop(kop, "table"), kop(kop, "name"), kop(kop, "source"), stand, kop(kop, "licence"));
    }

    private String kop(Map<String, String> kop, String sleutel) {
        String waarde = kop.get(sleutel);
        if (waarde == null) {
            throw fout(sleutel);
        }
        return waarde;
    }

    private @Nullable String regel(BufferedReader lezer) throws IOException {
        nummer++;
        return lezer.readLine();
    }

    private IllegalArgumentException fout(String wat) {
        return new IllegalArgumentException(naam + ":" + nummer + ": " + wat);
    }
}
