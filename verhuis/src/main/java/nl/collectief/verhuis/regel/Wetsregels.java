package nl.collectief.verhuis.regel;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;
import nl.collectief.verhuis.ToestemmingInwoning;
import nl.collectief.verhuis.VerblijfBuitenland;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** The law rules of the four forms, each in the order of the specification. */
public final class Wetsregels {

    /** Those of a {@link ToestemmingInwoning}. */
    public static final List<Wetsregel<ToestemmingInwoning>> TOESTEMMING = List.of(
            new MetEmailadres<>(),
            new VoorvoegselPastInRegister<>(),
            new InwonerStaatErEenmaal(),
            new HoofdbewonerMetDigid(),
            new HoofdbewonerIsMeerderjarig());

    /** Those of a {@link VerblijfBuitenland}. */
    public static final List<Wetsregel<VerblijfBuitenland>> VERBLIJF = List.of(new VerblijfIsGeenVertrek());

    /** Those of a {@link EmigratieDoorgeven}. */
    public static final List<Wetsregel<EmigratieDoorgeven>> EMIGRATIE = List.of(
            new MeeEmigrerendeStaatErEenmaal(),
            new MetEmailadres<>(),
            new AangeverIsZestien<>(),
            new AangeverNietOnderCuratele<>(),
            new NietEerderDanVijfDagen(),
            new VoorHetVertrek(),
            new VertrekOpDagVanAangifte(),
            new LangGenoegBuitenland(),
            new WetEnPraktijkGelijk(),
            new LandBestaat(),
            new AdresregelPastInRegister(),
            new AdresregelsZonderGaten(),
            new MeeEmigrerendenGenoemd(),
            new BekendOfVerwantenBlijven(),
            new GeenBewonersBlijven(),
            new GeenVerwantenBlijven(),
            new GeenMachtiging(),
            new MeeEmigrerendeIsVerwant(),
            new KindDatVertrekAangeeftIsMeerderjarig(),
            new VerhuisberichtIsGratis(),
            new AdresBuitenlandBekend(),
            new FormulierEindigtBijBewoners(),
            new FormulierEindigtBijVerwanten(),
            new MinderjarigeWoontOpAdres(),
            new MinderjarigeWoonteOpAdres(),
            new VolwasseneWoontOpAdres(),
            new LandBekend());

    private static final List<Wetsregel<VerhuizingDoorgeven>> ALLEEN_VERHUIZING = List.of(
            new GezinslidStaatErEenmaal(),
            new MetEmailadres<>(),
            new NietEerderDanVierWeken(),
            new UiterlijkVijfdeDag(),
            new VerhuisdatumNaGeboorte(),
            new VerhuisdatumNaHuidigAdres(),
            new HoogstensEenJaarGeleden(),
            new AangeverIsZestien<>(),
            new AangeverNietOnderCuratele<>(),
            new GezinslidIsVerwant(),
            new PartnerIsEchtgenoot(),
            new ZelfdeNieuweWoonadres(),
            new KindDatAangeeftIsMeerderjarig(),
            new KomtVanHetzelfdeAdres(),
            new KindVanZestienMagZelf(),
            new UitwonendKindVanZestienMoetZelf(),
            new PupilIsMinderjarig(),
            new BewijsVanVerzorging(),
            new BewijsVanCuratele(),
            new OokDeAndereOuder(),
            new HoogstensTienVerhuizers(),
            new LeeftijdVanAangeverBeslist(),
            new LeeftijdVanGezinslidBeslist(),
            new VerzorgdeIsMinderjarig(),
            new StraatEnWoonplaatsBekend(),
            new GemeenteVanHetNieuweAdres(),
            new AdresVerandert(),
            new VorigAdresBekend(),
            new AdresbronZegtHetzelfde(),
            new GeenAanduidingBijNieuwAdres(),
            new NieuwAdresIsBagAdres(),
            new IngeschrevenInNederland(),
            new ToestemmingBijInwoning(),
            new ToestemmingNoemtDeVerhuizers(),
            new ToestemmingVoorNieuwAdres(),
            new ToestemmingVanEenAnder(),
            new BriefadresMetRedenEnInstemming(),
            new BriefadresgeverWoontInNederland(),
            new GrondVoorBriefadres(),
            new VestigingDoorEenAnder(),
            new VestigingInPersoon(),
            new LangGenoegInNederland(),
            new UiterlijkVijfdeDagNaAankomst(),
            new VerhuisberichtUitCaribisch());

    /** Those of a {@link VerhuizingDoorgeven}, with those of the toestemming it may hold. */
    public static final List<Wetsregel<VerhuizingDoorgeven>> VERHUIZING = Stream.concat(
                    ALLEEN_VERHUIZING.stream(),
                    TOESTEMMING.stream()
                            .map(regel -> Wetsregel.binnen("toestemming", VerhuizingDoorgeven::toestemming, regel)))
            .toList();

    private Wetsregels() {}
}
