package nl.collectief.core.dienst;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.json.ReadLimits;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.validation.Report;

/** The tolerant reader: JSON in, request and report out; it never throws on what the JSON holds. */
final class TolerantReader<A extends Aanvraag> {

    private final Dienst<A> dienst;
    private final Profiel profiel;
    private final ReadLimits grenzen;

    TolerantReader(Dienst<A> dienst, Profiel profiel, ReadLimits grenzen) {
        this.dienst = dienst;
        this.profiel = profiel;
        this.grenzen = grenzen;
    }

    Report<A> lees(InputStream json) {
        return van(dienst, Envelop.lees(json, grenzen, profiel));
    }

    Report<A> lees(String json) {
        return van(dienst, Envelop.lees(json, grenzen, profiel));
    }

    /** Without a known form nothing but the envelope is judged. */
    static <A extends Aanvraag> Report<A> zonderFormulier(Envelop envelop) {
        List<Finding> findings = new ArrayList<>(envelop.findings());
        if (!envelop.formulier().isEmpty()) {
            findings.add(0, Envelop.fout("formulier.keuze"));
        }
        return Report.onleesbaar("", envelop.ontvangst(), findings);
    }

    static <A extends Aanvraag> Report<A> van(Dienst<A> dienst, Envelop envelop) {
        if (!envelop.formulier().equals(dienst.code())) {
            return zonderFormulier(envelop);
        }
        List<Finding> findings = new ArrayList<>(envelop.findings());
        Ontvangst ontvangst = envelop.ontvangst();
        String release = ontvangst.release();
        if (release != null && !release.equals(dienst.formulier().bron().release())) {
            findings.add(Envelop.fout("release.keuze"));
        }
        A aanvraag = dienst.met(RecordFactory.bouw(dienst.type(), envelop.antwoorden()), ontvangst);
        return dienst.beoordeel(envelop.antwoorden(), aanvraag, ontvangst).voorafgegaanDoor(findings);
    }
}
