package nl.collectief.brp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.brp.persoon.Adressering;
import nl.collectief.brp.persoon.Partner;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.aanvraag.Prefill;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.persoon.SurnameParts;
import nl.collectief.core.persoon.Voorvoegsel;
import org.jspecify.annotations.Nullable;

/** How a citizen will be addressed with the surname he chose. Source: brp 6; E-01. */
final class NamePreview {

    private NamePreview() {}

    /** Adds it under the names of brp 6; nothing when the register did not tell his names and partners. */
    static void vul(Map<String, Object> afgeleid, GebruikAchternaam aanvraag, Ontvangst ontvangst) {
        Adressering adressering = adressering(aanvraag, ontvangst);
        if (adressering == null) {
            return;
        }
        if (adressering.aanschrijfwijze() != null) {
            voegToe(afgeleid, "aanspreekvorm", adressering.aanschrijfwijze().aanspreekvorm());
            voegToe(afgeleid, "aanschrijfwijze", adressering.aanschrijfwijze().naam());
        }
        voegToe(afgeleid, "aanhef", adressering.aanhef());
        voegToe(afgeleid, "gebruikInLopendeTekst", adressering.gebruikInLopendeTekst());
    }

    private static void voegToe(Map<String, Object> afgeleid, String naam, @Nullable String tekst) {
        if (tekst != null) {
            afgeleid.put(naam, tekst);
        }
    }

    private static @Nullable Adressering adressering(GebruikAchternaam aanvraag, Ontvangst ontvangst) {
        AanduidingNaamgebruik keuze = aanvraag.aanduidingNaamgebruik();
        Prefill prefill = ontvangst.prefill();
        Persoon aanvrager = prefill == null ? null : prefill.aanvrager();
        if (keuze == null || aanvrager == null || aanvrager.naam() == null || aanvrager.partners() == null) {
            return null;
        }
        List<Partner> partners = partners(aanvrager.partners(), aanvraag, ontvangst);
        return keuze.isMetPartner() && partners.isEmpty()
                ? null
                : Addressee.met(aanvrager, partners)
                        .naamgebruik(keuze.naamgebruik())
                        .build()
                        .adressering();
    }

    /** Whose names count: those of the register, or whom he is going to marry; none when he did not name that one. */
    private static List<Partner> partners(
            List<Persoon.Partner> geregistreerd, GebruikAchternaam aanvraag, Ontvangst ontvangst) {
        List<Partner> partners =
                new ArrayList<>(geregistreerd.stream().map(Addressee::partner).toList());
        LocalDate verbintenis = aanvraag.datumAangekondigdeVerbintenis();
        boolean gehuwd = geregistreerd.stream().anyMatch(Persoon.Partner::isActueel);
        if (verbintenis == null || verbintenis.isBefore(ontvangst.vandaag()) || gehuwd) {
            return partners;
        }
        String naam = Normalisation.answer(aanvraag.gewenstePartnernaam());
        if (naam == null) {
            return List.of();
        }
        partners.add(aanstaande(naam, verbintenis));
        return partners;
    }

    private static Partner aanstaande(String achternaam, LocalDate verbintenis) {
        SurnameParts delen = SurnameParts.propose(achternaam);
        Voorvoegsel voorvoegsel = delen.voorvoegsel();
        return Partner.builder()
                .naam(naam -> naam.voorvoegsel(voorvoegsel == null ? null : voorvoegsel.waarde())
                        .geslachtsnaam(delen.geslachtsnaam()))
                .aangaan(DatumOnvolledig.of(verbintenis))
                .build();
    }
}
