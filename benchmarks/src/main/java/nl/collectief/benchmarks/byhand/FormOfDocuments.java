package nl.collectief.benchmarks.byhand;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Document;
import org.jspecify.annotations.Nullable;

/** What the form asks of documents. */
final class FormOfDocuments {

    private static final Set<String> BESTANDSOORTEN = Set.of("pdf", "gif", "jpg", "jpeg", "png", "dsc");
    private static final int MAX_BESTAND = 8 * 1024 * 1024;
    private static final int MAX_DOCUMENTEN = 20;
    private static final Set<String> SOORTEN = Set.of(
            "VERKLARING_VAN_OVERLIJDEN",
            "VGB_OVJ",
            "VGB_ARTS_TERMIJN",
            "TOESTEMMING_OVJ_36_UUR",
            "WILSVERKLARING",
            "VERKLARING_NABESTAANDEN",
            "VERKLARING_ARTS_11A",
            "KOPIE_PASPOORT",
            "MACHTIGING",
            "OVERIG",
            "DOODSOORZAAKVERKLARING");
    private static final Set<String> AFGEVERS =
            Set.of("BEHANDELEND_ARTS", "LIJKSCHOUWER", "OFFICIER_VAN_JUSTITIE", "OVERLEDENE", "NABESTAANDEN", "ANDERS");

    private FormOfDocuments() {}

    /** A question for one document of a fixed kind. */
    static void vraag(Run run, boolean gevraagd, @Nullable Document document, String soort, long antwoord) {
        if (document == null || Answers.isLeeg(document)) {
            return;
        }
        if (gevraagd) {
            boolean past = (document.soort() == null || document.soort().equals(soort)) && isAfgever(document);
            document(run, document, past, antwoord);
        } else {
            run.verborgen(true, antwoord);
        }
    }

    /** The ID of a rule that has none of its own: by the question. */
    private static String regel(long antwoord, String soort) {
        String vraag = "bijlagen.bestanden";
        if (antwoord == Run.PASPOORT) {
            vraag = "overledene.kopiePaspoort";
        } else if (antwoord == Run.DOKTERSVERKLARING) {
            vraag = "overlijden.doktersverklaring";
        } else if (antwoord == Run.LB_BEZWAAR) {
            vraag = "lijkbezorging.verklaringGeenBezwaar";
        } else if (antwoord == Run.LB_WIL) {
            vraag = "lijkbezorging.wilsverklaring";
        } else if (antwoord == Run.DOCUMENTEN) {
            vraag = "documenten";
        }
        return "FRM.aangifteOverlijden." + vraag + soort;
    }

    /** The list of other documents, each with its kind. */
    static void documenten(Run run) {
        List<Document> documenten = run.aangifte.documenten();
        if (documenten.size() > MAX_DOCUMENTEN) {
            run.meld("FRM.aangifteOverlijden.documenten.aantal");
        }
        for (Document document : documenten) {
            boolean past = document != null
                    && document.soort() != null
                    && SOORTEN.contains(document.soort())
                    && isAfgever(document);
            document(run, document, past, Run.DOCUMENTEN);
        }
    }

    /** The list of attachments. */
    static void bijlagen(Run run, List<Document> bestanden) {
        for (Document bestand : bestanden) {
            boolean past = bestand != null
                    && (bestand.soort() == null || bestand.soort().equals("BIJLAGE"));
            document(run, bestand, past, 0);
        }
    }

    private static boolean isAfgever(Document document) {
        return document.afgegevenDoor() == null || AFGEVERS.contains(document.afgegevenDoor());
    }

    private static void document(Run run, @Nullable Document document, boolean past, long antwoord) {
        boolean bijgevoegd = document != null
                && (document.aanlevering() == null || document.aanlevering() == Aanlevering.BIJGEVOEGD);
        if (document == null || !Answers.heeftVorm(document, bijgevoegd)) {
            run.meld(regel(antwoord, ".vorm"), antwoord);
            return;
        }
        if (!past) {
            run.meld("OVL-012", antwoord);
        }
        if (document.id() != null && !run.isNieuw(document.id())) {
            run.meld(regel(antwoord, ".dubbel"));
        }
        String naam = document.bestandsnaam();
        Long lengte = document.lengte();
        if (bijgevoegd && naam != null && lengte != null) {
            bestand(run, naam, lengte);
        }
    }

    private static void bestand(Run run, String naam, long lengte) {
        int maximum = run.ontvangst.profiel().getal("maxBestand").orElse(MAX_BESTAND);
        if (!Answers.isSoort(naam, soorten(run)) || lengte <= 0 || lengte >= maximum) {
            run.meld("OVL-098");
        }
    }

    /** A municipality may take more kinds of file. */
    private static Set<String> soorten(Run run) {
        List<String> meer = run.ontvangst.profiel().lijst("bestandsoorten").orElse(List.of());
        if (meer.isEmpty()) {
            return BESTANDSOORTEN;
        }
        Set<String> alle = new HashSet<>(BESTANDSOORTEN);
        meer.forEach(soort -> alle.add(soort.toLowerCase(Locale.ROOT)));
        return alle;
    }
}
