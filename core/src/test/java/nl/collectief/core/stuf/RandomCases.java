package nl.collectief.core.stuf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.identificatie.AnnIdentificatie;
import nl.collectief.core.identificatie.AnpIdentificatie;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Rsin;
import nl.collectief.core.identificatie.Vestigingsnummer;
import nl.collectief.core.zaak.Adres;
import nl.collectief.core.zaak.AdresBuitenland;
import nl.collectief.core.zaak.BetaalStatus;
import nl.collectief.core.zaak.Betaling;
import nl.collectief.core.zaak.Betrokkene;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.Contact;
import nl.collectief.core.zaak.DienstCode;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Geslachtsaanduiding;
import nl.collectief.core.zaak.Kenmerk;
import nl.collectief.core.zaak.Medewerker;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.NietNatuurlijkPersoon;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.OrganisatorischeEenheid;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Status;
import nl.collectief.core.zaak.Verblijf;
import nl.collectief.core.zaak.Vestiging;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;
import nl.collectief.core.zaak.Zaakobject;

/**
 * Cases at random, from a seed: mostly right, at times with a text or number that no message can carry.
 *
 * <p>Persons are test persons; everything else is invented letter by letter.
 */
final class RandomCases {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789 -.'&<>\"éëßőŁ";
    private static final String VREEMD = "\u0301\u0001\r\n\t\uD83D\uDE00\uD800\uFFFEȘ\u0085]";

    private final Random toeval;
    private final double kwaad;

    /**
     * Cases from a seed.
     *
     * @param kwaad how often, from 0 to 1, a value is nonsense
     */
    RandomCases(long zaad, double kwaad) {
        this.toeval = new Random(zaad);
        this.kwaad = kwaad;
    }

    Zaak zaak() {
        ZaakBuilder zaak = Zaak.builder(
                        new DienstCode("proef"), tekst(80), new Sleutel("REF-" + toeval.nextInt(1000), new UUID(1, 2)))
                .identificatie("9999-" + toeval.nextInt(10_000))
                .toelichting(misschien(() -> regels(1000)))
                .startdatum(Cases.DAG)
                .einddatumGepland(misschien(() -> Cases.DAG.plusDays(toeval.nextInt(100))))
                .tijdstipRegistratie(Cases.MOMENT)
                .betaling(misschien(this::betaling))
                .eersteStatus(misschien(() -> new Status(1 + toeval.nextInt(9999), tekst(80), null, Cases.MOMENT)));
        zaak.rol(rol(RolSoort.INITIATOR));
        herhaal(4, () -> zaak.rol(rol(een(RolSoort.values()))));
        for (Eigenschap eigenschap : eigenschappen("feit")) {
            zaak.eigenschap(eigenschap);
        }
        herhaal(3, () -> zaak.zaakobject(new Zaakobject(tekst(80), onderwerp())));
        herhaal(2, () -> zaak.kenmerk(new Kenmerk(tekst(40), tekst(40))));
        return zaak.build();
    }

    private Betaling betaling() {
        BetaalStatus status = een(BetaalStatus.values());
        boolean betaald = status == BetaalStatus.GEHEEL || status == BetaalStatus.GEDEELTELIJK;
        Instant op = betaald != isKwaad() ? Cases.MOMENT : null;
        return new Betaling(status, op, BigDecimal.valueOf(toeval.nextInt(10_000), 2), List.of(tekst(40)), List.of());
    }

    private Rol rol(RolSoort soort) {
        Contact contact = misschien(() -> new Contact(tekst(40), misschien(() -> "+31612345678"), tekst(254)));
        return new Rol(
                soort,
                misschien(() -> tekst(80)),
                misschien(() -> regels(1000)),
                betrokkene(),
                contact,
                misschien(this::post),
                eigenschappen("rolfeit"));
    }

    private Betrokkene betrokkene() {
        Bronsoort bron = een(Bronsoort.values());
        return switch (toeval.nextInt(5)) {
            case 0 ->
                new NietNatuurlijkPersoon(
                        misschien(() -> Rsin.parse("002564440")),
                        misschien(() -> AnnIdentificatie.parse("99990000000000017")),
                        misschien(() -> tekst(500)),
                        misschien(() -> tekst(100)),
                        misschien(() -> KvkNummer.parse("90004333")),
                        misschien(this::verblijf),
                        bron);
            case 1 ->
                new Vestiging(
                        Vestigingsnummer.parse("990000541921"),
                        misschien(() -> KvkNummer.parse("90004333")),
                        misschien(() -> tekst(200)),
                        misschien(this::verblijf),
                        bron);
            case 2 -> new Medewerker(tekst(24), misschien(() -> tekst(200)), misschien(() -> tekst(20)), null);
            case 3 -> new OrganisatorischeEenheid(tekst(24), misschien(() -> tekst(50)));
            default -> persoon(bron);
        };
    }

    private NatuurlijkPersoon persoon(Bronsoort bron) {
        return NatuurlijkPersoon.builder(bron)
                .bsn(misschien(() -> Cases.BSN))
                .anpIdentificatie(misschien(() -> AnpIdentificatie.parse("99990000000000042")))
                .geslachtsnaam(isKwaad() ? null : tekst(200))
                .voorvoegsel(misschien(() -> tekst(10)))
                .voorletters(misschien(() -> tekst(20)))
                .voornamen(misschien(() -> tekst(200)))
                .geslacht(misschien(() -> een(Geslachtsaanduiding.values())))
                .geboortedatum(misschien(this::datum))
                .verblijf(misschien(this::verblijf))
                .build();
    }

    private Verblijf verblijf() {
        return toeval.nextInt(3) == 0 ? buitenland() : adres(misschien(() -> "by"), null);
    }

    private Verblijf post() {
        return switch (toeval.nextInt(3)) {
            case 0 -> buitenland();
            case 1 -> new Adres(null, tekst(80), null, "1234AB", null, null, null, null, "" + toeval.nextInt(100_000));
            default -> adres(null, null);
        };
    }

    private Adres adres(String aanduiding, String postbus) {
        return new Adres(
                misschien(() -> "9999200000000042"),
                misschien(() -> tekst(80)),
                misschien(() -> tekst(80)),
                misschien(() -> isKwaad() ? tekst(7) : "1234 ab"),
                misschien(() -> "" + toeval.nextInt(100_000)),
                misschien(() -> isKwaad() ? tekst(2) : "a"),
                misschien(() -> isKwaad() ? tekst(6) : "bis"),
                aanduiding,
                postbus);
    }

    private AdresBuitenland buitenland() {
        List<String> regels = new ArrayList<>();
        herhaal(isKwaad() ? 5 : 3, () -> regels.add(tekst(35)));
        return new AdresBuitenland(misschien(() -> "5010"), misschien(() -> tekst(40)), regels);
    }

    private Onderwerp onderwerp() {
        return switch (toeval.nextInt(4)) {
            case 0 -> new Onderwerp.AdresObject(adres(misschien(() -> "to"), null));
            case 1 -> new Onderwerp.PersoonObject(persoon(Bronsoort.OPGEGEVEN));
            case 2 -> new Onderwerp.Gemeente("0" + (100 + toeval.nextInt(900)), misschien(() -> tekst(40)));
            default -> new Onderwerp.OverigObject(tekst(80), tekst(80));
        };
    }

    private List<Eigenschap> eigenschappen(String naam) {
        List<Eigenschap> lijst = new ArrayList<>();
        herhaal(8, () -> lijst.add(new Eigenschap(naam + (isKwaad() ? "" : lijst.size()), waarde(2))));
        return lijst;
    }

    private Waarde waarde(int diepte) {
        return switch (toeval.nextInt(diepte > 0 ? 10 : 8)) {
            case 0 -> Waarde.getal(toeval.nextInt());
            case 1 -> new Waarde.Bedrag(toeval.nextInt(100_000));
            case 2 -> new Waarde.Datum(datum());
            case 3 -> new Waarde.Tijd(LocalTime.of(toeval.nextInt(24), toeval.nextInt(60)));
            case 4 -> new Waarde.Moment(Cases.MOMENT.plusSeconds(toeval.nextInt()));
            case 5 -> new Waarde.JaNee(toeval.nextBoolean());
            case 6 -> new Waarde.Code("C" + toeval.nextInt(100), "33");
            case 7 -> Waarde.tekst(regels(1000));
            case 8 -> {
                Waarde soort = waarde(0);
                yield new Waarde.Lijst(List.of(soort, soort));
            }
            default -> {
                Map<String, Waarde> velden = new LinkedHashMap<>();
                velden.put("a", waarde(diepte - 1));
                velden.put("b", waarde(diepte - 1));
                yield new Waarde.Groep(velden);
            }
        };
    }

    private DatumOnvolledig datum() {
        String dag = LocalDate.of(1 + toeval.nextInt(9998), 1, 1)
                .plusDays(toeval.nextInt(365))
                .toString();
        String tekst = toeval.nextInt(5) == 0 ? "onbekend" : dag.substring(0, een(4, 7, 10));
        return DatumOnvolledig.lees(tekst).orElseThrow();
    }

    private String regels(int max) {
        return toeval.nextInt(4) == 0 ? tekst(max / 2 - 1) + "\r\n" + tekst(max / 2 - 1) : tekst(max);
    }

    private String tekst(int max) {
        int lengte = isKwaad() ? toeval.nextInt(max + 3) : 1 + toeval.nextInt(max);
        StringBuilder tekst = new StringBuilder(lengte);
        for (int i = 0; i < lengte; i++) {
            String bron = toeval.nextInt(200) == 0 && isKwaad() ? VREEMD : LETTERS;
            tekst.append(bron.charAt(toeval.nextInt(bron.length())));
        }
        return tekst.toString().isBlank() && !isKwaad() ? "x" : tekst.toString();
    }

    private boolean isKwaad() {
        return toeval.nextDouble() < kwaad;
    }

    private <T> T misschien(Supplier<T> waarde) {
        return toeval.nextBoolean() ? waarde.get() : null;
    }

    @SafeVarargs
    private <T> T een(T... waarden) {
        return waarden[toeval.nextInt(waarden.length)];
    }

    private void herhaal(int max, Runnable stap) {
        for (int i = toeval.nextInt(max + 1); i > 0; i--) {
            stap.run();
        }
    }
}
