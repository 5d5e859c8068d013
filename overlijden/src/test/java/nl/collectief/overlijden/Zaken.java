package nl.collectief.overlijden;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;

/** The cases that requests make, and how a test writes down what they hold. */
final class Zaken {

    static final Sleutel SLEUTEL = new Sleutel("AO-2026-0001", UUID.fromString("5d2a1c1e-8f0a-4f6e-9f3e-0f6f3c1b2a10"));

    private Zaken() {}

    /** The acceptance cases in which no fout is expected. */
    static List<String> geldige() throws IOException {
        List<String> namen = new ArrayList<>();
        for (String naam : FormData.gevallen()) {
            if (!FormData.geval(naam).get("verwacht").toString().contains("FOUT")) {
                namen.add(naam);
            }
        }
        return namen;
    }

    /** The case of an acceptance case, changed before it is judged. */
    static Zaak van(String geval, UnaryOperator<AangifteOverlijden.Builder> wijziging) throws IOException {
        return van(geval, Indiening.van(SLEUTEL), wijziging);
    }

    static Zaak van(String geval, Indiening indiening, UnaryOperator<AangifteOverlijden.Builder> wijziging)
            throws IOException {
        String verzoek = FormData.geval(geval).get("verzoek").toString();
        OverlijdenDienst dienst = new OverlijdenDienst();
        AangifteOverlijden gelezen = dienst.lees(verzoek, Profiel.STANDAARD).aanvraag();
        AangifteOverlijden aangifte = wijziging.apply(gelezen.toBuilder()).build();
        return dienst.validate(aangifte).gevalideerd().zaak(indiening);
    }

    static Zaak van(String geval) throws IOException {
        return van(geval, builder -> builder);
    }

    /** The eigenschappen in order, each as {@code naam=waarde}. */
    static List<String> eigenschappen(Zaak zaak) {
        return zaak.eigenschappen().stream()
                .map(eigenschap -> eigenschap.naam() + "=" + tekst(eigenschap.waarde()))
                .toList();
    }

    private static String tekst(Waarde waarde) {
        return waarde.per(new Waarde.Keuze<>(
                tekst -> "'" + tekst.tekst() + "'",
                getal -> getal.getal().toPlainString(),
                bedrag -> bedrag.centen() + " cent",
                datum -> datum.datum().tekst(),
                tijd -> tijd.tijd().toString(),
                moment -> moment.moment()
                        .atZone(Ontvangst.ZONE)
                        .toOffsetDateTime()
                        .toString(),
                jaNee -> jaNee.ja() ? "JA" : "NEE",
                code -> code.waarde() + (code.tabel().isEmpty() ? "" : " of table " + code.tabel()),
                lijst -> lijst.waarden().stream().map(Zaken::tekst).toList().toString(),
                groep -> groep.velden().keySet().toString()));
    }
}
