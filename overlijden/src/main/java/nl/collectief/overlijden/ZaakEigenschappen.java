package nl.collectief.overlijden;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.collectief.core.aanvraag.Eigenschappen;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.persoon.FullName;
import nl.collectief.core.zaak.Eigenschap;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an aangifte, in the order of overlijden 7.1.
 *
 * <p>Not among them, and only in the document of the form: partner, second parent, the cause of death for transport.
 */
final class ZaakEigenschappen {

    private static final String GEMEENTEN = "33";

    private final AangifteOverlijden aangifte;
    private final Overlijden overlijden;
    private final Lijkbezorging lijkbezorging;
    private final @Nullable LevenloosGeborenKind levenloos;
    private final @Nullable Kind kind;
    private final @Nullable LocalDate laatsteDag;
    private final @Nullable Vervoerdocument vervoerdocument;
    private final Eigenschappen feiten = new Eigenschappen();

    private ZaakEigenschappen(AangifteOverlijden aangifte, Ontvangst ontvangst) {
        this.aangifte = aangifte;
        this.laatsteDag = Termijnberekening.van(aangifte, ontvangst).laatsteDag();
        this.vervoerdocument = Vervoerdocument.van(aangifte, ontvangst.profiel());
        this.overlijden = Objects.requireNonNullElseGet(
                aangifte.overlijden(), () -> Overlijden.builder().build());
        this.lijkbezorging = Objects.requireNonNullElseGet(
                aangifte.lijkbezorging(), () -> Lijkbezorging.builder().build());
        this.levenloos = aangifte.soortAangifte() == SoortAangifte.LEVENLOOS ? aangifte.levenloos() : null;
        this.kind = levenloos == null ? null : levenloos.kind();
    }

    static List<Eigenschap> van(AangifteOverlijden aangifte, Ontvangst ontvangst) {
        ZaakEigenschappen deze = new ZaakEigenschappen(aangifte, ontvangst);
        deze.moment();
        deze.lijkbezorging();
        deze.bestelling();
        deze.zonderBurgerservicenummer();
        deze.dagOnbekend();
        deze.kind();
        return deze.feiten.lijst();
    }

    /** What happened when and where; of a stillborn child the birth. */
    private void moment() {
        feiten.code("soortAangifte", Objects.requireNonNullElse(aangifte.soortAangifte(), SoortAangifte.OVERLIJDEN))
                .code("plaatsOverlijden", aangifte.plaatsOverlijden(), GEMEENTEN)
                .datum("datumOverlijden", kind == null ? overlijden.datum() : kind.geboortedatum())
                .tijd("tijdOverlijden", kind == null ? overlijden.tijdstip() : kind.geboortetijdstip())
                .jaNee("datumBekend", overlijden.datumBekend())
                .code("aardOverlijden", overlijden.aard())
                .tekst("bijzonderheden", overlijden.bijzonderheden());
    }

    private void lijkbezorging() {
        feiten.code("soortLijkbezorging", lijkbezorging.soort())
                .code("termijnLijkbezorging", lijkbezorging.termijn())
                .datum("datumLijkbezorging", lijkbezorging.datum())
                .tijd("tijdLijkbezorging", lijkbezorging.tijdstip())
                .tekst("plaatsLijkbezorging", lijkbezorging.locatie())
                .code("gemeenteLijk", lijkbezorging.gemeenteWaarLijkIs(), GEMEENTEN)
                .tekst("landBestemming", lijkbezorging.land());
        if (lijkbezorging.wijzeTransport() == WijzeTransport.ANDERS) {
            feiten.tekst("vervoermiddel", lijkbezorging.wijzeTransportAnders());
        } else {
            feiten.code("vervoermiddel", lijkbezorging.wijzeTransport());
        }
        feiten.tekst("doorvoerlanden", lijkbezorging.doorvoerlanden())
                .code("vervoerdocument", vervoerdocument)
                .datum("laatsteDagTermijn", laatsteDag);
    }

    private void bestelling() {
        Uittreksels uittreksels = aangifte.uittreksels();
        Toezending toezending = aangifte.toezending();
        feiten.getal("aantalUittrekselsNL", uittreksels == null ? null : uittreksels.aantalNederlands())
                .getal("aantalUittrekselsInt", uittreksels == null ? null : uittreksels.aantalInternationaal())
                .code("wijzeToezending", toezending == null ? null : toezending.wijze())
                .tekst("zwangerschapsduur", levenloos == null ? null : duur(levenloos.zwangerschapsduur()));
    }

    /** Weeks and days as {@code 30+0}, or {@code ONBEKEND}. */
    private static @Nullable String duur(@Nullable Zwangerschapsduur duur) {
        if (duur == null || duur.bekend() == null) {
            return null;
        }
        return duur.bekend() == JaNee.JA ? duur.weken() + "+" + duur.dagen() : "ONBEKEND";
    }

    /** Of who has a BSN the BRP knows these. */
    private void zonderBurgerservicenummer() {
        Overledene overledene = aangifte.overledene();
        if (overledene == null) {
            return;
        }
        if (overledene.heeftBurgerservicenummer() == JaNee.NEE) {
            feiten.tekst("geboorteplaatsOverl", overledene.geboorteplaats())
                    .tekst("laatsteWoonplaats", overledene.laatsteWoonplaats())
                    .code("burgerlijkeStaat", overledene.burgerlijkeStaat());
        }
        feiten.jaNee("identiteitOnbekend", overledene.identiteitOnbekend());
    }

    private void dagOnbekend() {
        Lijkvinding vinding = overlijden.lijkvinding();
        feiten.moment("periodeVan", overlijden.periodeVan())
                .moment("periodeTot", overlijden.periodeTot())
                .datum("datumVinding", vinding == null ? null : vinding.datum())
                .tekst("plaatsVinding", vinding == null ? null : vinding.plaats());
    }

    private void kind() {
        if (kind != null) {
            feiten.tekst("naamKind", new FullName(kind.voornamen(), null, kind.achternaam()).voluit())
                    .code("geslachtKind", kind.geslacht());
        }
    }
}
