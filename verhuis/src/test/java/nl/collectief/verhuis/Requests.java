package nl.collectief.verhuis;

import java.time.Instant;
import java.time.LocalDate;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.aanvraag.Prefill;
import nl.collectief.core.datum.DatumOnvolledig;

/** Requests without findings, to change in one place per test: those of verhuis 7. */
final class Requests {

    private Requests() {}

    /** Base case BV, received at a moment. */
    static VerhuizingDoorgeven.Builder verhuizing(String ontvangen) {
        return VerhuizingDoorgeven.builder()
                .inloggen(login -> login.inlogmiddel(Inlogmiddel.DIGID)
                        .burgerservicenummer("999993653")
                        .emailadres("jan@example.nl"))
                .verhuisdatum(LocalDate.of(2026, 9, 16))
                .nieuwAdres(adres -> adres.postcode("2715 BD")
                        .huisnummer("1")
                        .straatnaam("Bredewater")
                        .woonplaats("Zoetermeer"))
                .vorigAdres(adres -> adres.straatnaam("Julianalaan")
                        .huisnummer("1")
                        .postcode("2628 BD")
                        .woonplaats("Delft")
                        .gemeente("0503"))
                .gezinsledenVerhuizenMee(JaNee.NEE)
                .ontvangst(ontvangst(ontvangen, "1985-05-13"));
    }

    /** Base case BE, received at a moment. */
    static EmigratieDoorgeven.Builder emigratie(String ontvangen) {
        return EmigratieDoorgeven.builder()
                .woontAlleen(JaNee.JA)
                .inloggen(login -> login.inlogmiddel(Inlogmiddel.DIGID)
                        .burgerservicenummer("999993653")
                        .emailadres("jan@example.nl"))
                .verhuisdatum(LocalDate.of(2026, 9, 16))
                .adresBuitenland(adres -> adres.regel1("Riverside Lane 25")
                        .regel2("41537")
                        .regel3("Nairobi")
                        .landcode("7002"))
                .bewijsVanUitschrijving(JaNee.NEE)
                .ontvangst(ontvangst(ontvangen, "1985-05-13"));
    }

    /** Base case BT, received as BV. */
    static ToestemmingInwoning.Builder toestemming() {
        return ToestemmingInwoning.builder()
                .inloggen(login -> login.inlogmiddel(Inlogmiddel.DIGID)
                        .burgerservicenummer("999993653")
                        .emailadres("jan@example.nl"))
                .inwoner(piet ->
                        piet.achternaam("Jansen").voornamen("Piet").geboortedatum(DatumOnvolledig.parse("1990-05-13")))
                .ontvangst(ontvangst("2026-09-10T10:00:00Z", "1985-05-13"));
    }

    /** Received at a moment from Jan Jansen, born then. */
    static Ontvangst ontvangst(String ontvangen, String geboren) {
        Persoon jan = new Persoon("999993653", new Persoon.Naam("Jan", null, "Jansen"), DatumOnvolledig.parse(geboren));
        return Ontvangst.builder()
                .tijdstipOntvangst(Instant.parse(ontvangen))
                .prefill(new Prefill(jan, null, null, null))
                .build();
    }
}
