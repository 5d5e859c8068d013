package nl.collectief.core.dienst;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.json.ReadLimits;
import nl.collectief.core.validation.Report;

/** The services on the class path or module path. Immutable. */
public final class Diensten {

    private final List<Dienst<?>> alle;

    private Diensten(List<Dienst<?>> alle) {
        this.alle = alle;
    }

    /** Finds them by ServiceLoader, sorted by code. */
    public static Diensten vind() {
        List<Dienst<?>> gevonden = new ArrayList<>();
        ServiceLoader.load(Dienst.class, Diensten.class.getClassLoader()).forEach(gevonden::add);
        gevonden.sort(Comparator.comparing(Dienst::code));
        return new Diensten(List.copyOf(gevonden));
    }

    /** All of them, sorted by code. */
    public List<Dienst<?>> alle() {
        return alle;
    }

    /** The service of a form. */
    public Optional<Dienst<?>> dienst(String code) {
        return alle.stream().filter(dienst -> dienst.code().equals(code)).findFirst();
    }

    /**
     * Reads a request of whichever form its envelope names, and judges it; never throws on what the JSON holds.
     *
     * @param profiel the choices of the municipality
     */
    public Report<?> lees(InputStream json, Profiel profiel) {
        Envelop envelop = Envelop.lees(json, ReadLimits.AANVRAAG, profiel);
        Optional<Dienst<?>> dienst = dienst(envelop.formulier());
        return dienst.isPresent() ? lees(dienst.get(), envelop) : TolerantReader.zonderFormulier(envelop);
    }

    private static Report<?> lees(Dienst<?> dienst, Envelop envelop) {
        return TolerantReader.van(dienst, envelop);
    }
}
