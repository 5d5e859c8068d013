package nl.collectief.core.stuf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.zaak.BetaalStatus;
import nl.collectief.core.zaak.Betaling;
import nl.collectief.core.zaak.Contact;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Kenmerk;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Status;
import nl.collectief.core.zaak.Verblijf;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;
import nl.collectief.core.zaak.Zaakobject;
import nl.collectief.testkit.Schema;
import org.w3c.dom.Element;

/**
 * Reads a creeerZaak message back to a case, as a receiver would: by namespace and name, knowing nothing of the writer.
 *
 * <p>What no message tells (form, seed of the numbers) comes from the caller.
 */
final class CaseReader {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Map<String, RolSoort> ROLLEN = Map.of(
            "heeftAlsBelanghebbende", RolSoort.BELANGHEBBENDE,
            "heeftAlsGemachtigde", RolSoort.GEMACHTIGDE,
            "heeftAlsInitiator", RolSoort.INITIATOR,
            "heeftAlsUitvoerende", RolSoort.UITVOERENDE,
            "heeftAlsVerantwoordelijke", RolSoort.VERANTWOORDELIJKE,
            "heeftAlsOverigBetrokkene", RolSoort.OVERIG);
    private static final Map<String, BetaalStatus> BETALING = Map.of(
            "N.v.t.", BetaalStatus.NVT,
            "(Nog) niet", BetaalStatus.NOG_NIET,
            "Gedeeltelijk", BetaalStatus.GEDEELTELIJK,
            "Geheel", BetaalStatus.GEHEEL);

    private final Part object;

    CaseReader(byte[] bericht) {
        this.object = new Part(Schema.body(Schema.document(bericht))).een("object");
    }

    Zaak lees(Zaak bekend) {
        List<Part> kenmerken = object.alle("kenmerk");
        Sleutel sleutel =
                new Sleutel(kenmerken.get(0).tekst("kenmerk"), bekend.sleutel().bericht());
        ZaakBuilder zaak = Zaak.builder(bekend.dienst(), object.tekst("omschrijving"), sleutel)
                .identificatie(object.tekst("identificatie"))
                .toelichting(object.tekst("toelichting"))
                .startdatum(dag(object.tekst("startdatum")))
                .registratiedatum(dag(object.tekst("registratiedatum")))
                .einddatumGepland(dag(object.tekst("einddatumGepland")))
                .uiterlijkeEinddatum(dag(object.tekst("uiterlijkeEinddatum")))
                .tijdstipRegistratie(moment(object.tekst("tijdstipRegistratie")))
                .betaling(betaling())
                .eersteStatus(status());
        kenmerken.stream().skip(1).forEach(k -> zaak.kenmerk(new Kenmerk(k.tekst("kenmerk"), k.tekst("bron"))));
        eigenschappen(object, bekend.eigenschappen()).forEach(zaak::eigenschap);
        objecten().forEach(zaak::zaakobject);
        rollen(bekend).forEach(zaak::rol);
        return zaak.build();
    }

    private Betaling betaling() {
        String indicatie = object.tekst("betalingsIndicatie");
        String op = object.tekst("laatsteBetaaldatum");
        return indicatie == null
                ? null
                : new Betaling(
                        BETALING.get(indicatie), op == null ? null : moment(op + "000"), null, List.of(), List.of());
    }

    private Status status() {
        Part heeft = object.een("heeft");
        if (heeft == null) {
            return null;
        }
        Part soort = heeft.een("gerelateerde");
        return new Status(
                Integer.parseInt(soort.tekst("volgnummer")),
                soort.tekst("omschrijving"),
                heeft.tekst("toelichting"),
                moment(heeft.tekst("datumStatusGezet")));
    }

    private List<Zaakobject> objecten() {
        List<Zaakobject> objecten = new ArrayList<>();
        for (Part ander : object.alle("anderZaakObject")) {
            String omschrijving = ander.tekst("omschrijving");
            objecten.add(
                    new Zaakobject(omschrijving, new Onderwerp.OverigObject(omschrijving, ander.tekst("aanduiding"))));
        }
        for (Part betrekking : object.alle("heeftBetrekkingOp")) {
            Part wat = betrekking.een("gerelateerde").kind();
            Onderwerp onderwerp = switch (wat.naam()) {
                case "adres" -> new Onderwerp.AdresObject(PartyReader.adres(wat));
                case "gemeente" -> new Onderwerp.Gemeente(wat.tekst("gemeenteCode"), wat.tekst("gemeenteNaam"));
                default -> new Onderwerp.PersoonObject(PartyReader.persoon(wat, Map.of()));
            };
            objecten.add(new Zaakobject(betrekking.tekst("omschrijving"), onderwerp));
        }
        return objecten;
    }

    private List<Rol> rollen(Zaak bekend) {
        List<Rol> rollen = new ArrayList<>();
        for (Part deel : object.kinderen()) {
            if (ROLLEN.containsKey(deel.naam())) {
                Rol zelfde = bekend.rollen().get(rollen.size());
                Map<String, String> extra = deel.extraTeksten();
                rollen.add(new Rol(
                        ROLLEN.get(deel.naam()),
                        deel.tekst("omschrijving"),
                        deel.tekst("toelichting"),
                        PartyReader.betrokkene(deel.een("gerelateerde").kind(), extra),
                        contact(deel.een("heeftAlsAanspreekpunt")),
                        correspondentie(deel),
                        eigenschappen(deel, zelfde.eigenschappen())));
            }
        }
        return rollen;
    }

    private static Contact contact(Part aanspreekpunt) {
        if (aanspreekpunt == null) {
            return null;
        }
        Part ctp = aanspreekpunt.een("gerelateerde");
        return new Contact(ctp.tekst("naam"), ctp.tekst("telefoonnummer"), ctp.tekst("emailadres"));
    }

    private static Verblijf correspondentie(Part rol) {
        Part binnen = rol.een("afwijkendCorrespondentieAdres");
        Part buiten = rol.een("afwijkendBuitenlandsCorrespondentieAdres");
        return binnen != null ? PartyReader.adres(binnen) : PartyReader.buitenland(buiten, null);
    }

    /** The facts under the names asked, each read as the kind of value that the catalogue gives it. */
    private static List<Eigenschap> eigenschappen(Part waar, List<Eigenschap> catalogus) {
        return catalogus.stream()
                .map(e -> new Eigenschap(e.naam(), waarde(waar.extras(), e.naam(), e.waarde())))
                .toList();
    }

    private static Waarde waarde(Map<String, Part> extras, String naam, Waarde soort) {
        Function<String, String> tekst = n -> extras.get(n).tekst();
        return soort.per(new Waarde.Keuze<>(
                x -> new Waarde.Tekst(tekst.apply(naam)),
                x -> new Waarde.Getal(new BigDecimal(tekst.apply(naam))),
                x -> new Waarde.Bedrag(
                        new BigDecimal(tekst.apply(naam)).movePointRight(2).longValueExact()),
                x -> new Waarde.Datum(datum(extras.get(naam))),
                x -> new Waarde.Tijd(LocalTime.parse(tekst.apply(naam))),
                x -> new Waarde.Moment(OffsetDateTime.parse(tekst.apply(naam)).toInstant()),
                x -> new Waarde.JaNee(tekst.apply(naam).equals("J")),
                x -> new Waarde.Code(tekst.apply(naam), x.tabel()),
                x -> lijst(extras, naam, x),
                x -> groep(extras, naam, x)));
    }

    private static Waarde lijst(Map<String, Part> extras, String naam, Waarde.Lijst soort) {
        List<Waarde> waarden = new ArrayList<>();
        for (int i = 0; extras.containsKey(naam + "." + i); i++) {
            waarden.add(waarde(extras, naam + "." + i, soort.waarden().get(0)));
        }
        return new Waarde.Lijst(waarden);
    }

    private static Waarde groep(Map<String, Part> extras, String naam, Waarde.Groep soort) {
        Map<String, Waarde> velden = new LinkedHashMap<>();
        soort.velden().forEach((veld, kind) -> velden.put(veld, waarde(extras, naam + "." + veld, kind)));
        return new Waarde.Groep(velden);
    }

    /** A date with its indicator; the digits that the indicator calls unknown are not read. */
    static DatumOnvolledig datum(Part element) {
        if (element == null) {
            return null;
        }
        if (element.isNil()) {
            return DatumOnvolledig.onbekend();
        }
        LocalDate dag = dag(element.tekst());
        String indicatie = element.attribuut("indOnvolledigeDatum");
        return switch (indicatie) {
            case "D" -> DatumOnvolledig.of(YearMonth.from(dag));
            case "M" -> DatumOnvolledig.of(Year.from(dag));
            default -> DatumOnvolledig.of(dag);
        };
    }

    private static LocalDate dag(String cijfers) {
        return cijfers == null ? null : LocalDate.parse(cijfers, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static Instant moment(String cijfers) {
        return LocalDateTime.parse(cijfers, DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS"))
                .atZone(ZONE)
                .toInstant();
    }

    /** An element and what stands in it. */
    record Part(Element element) {
        String naam() {
            return element.getLocalName();
        }

        String tekst() {
            return element.getTextContent();
        }

        String attribuut(String naam) {
            return element.getAttributeNS("http://www.egem.nl/StUF/StUF0301", naam);
        }

        boolean isNil() {
            return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "nil")
                    .equals("true");
        }

        List<Part> kinderen() {
            return Schema.children(element).stream().map(Part::new).toList();
        }

        Part kind() {
            return kinderen().get(0);
        }

        List<Part> alle(String naam) {
            return kinderen().stream().filter(p -> p.naam().equals(naam)).toList();
        }

        Part een(String naam) {
            List<Part> alle = alle(naam);
            return alle.isEmpty() ? null : alle.get(0);
        }

        String tekst(String naam) {
            Part deel = een(naam);
            return deel == null || deel.isNil() ? null : deel.tekst();
        }

        Map<String, Part> extras() {
            Map<String, Part> extras = new LinkedHashMap<>();
            Part houder = een("extraElementen");
            if (houder != null) {
                houder.kinderen().forEach(extra -> extras.put(extra.element.getAttribute("naam"), extra));
            }
            return extras;
        }

        Map<String, String> extraTeksten() {
            Map<String, String> teksten = new LinkedHashMap<>();
            extras().forEach((naam, extra) -> teksten.put(naam, extra.tekst()));
            return teksten;
        }
    }
}
