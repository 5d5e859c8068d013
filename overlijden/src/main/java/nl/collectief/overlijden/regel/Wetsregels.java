package nl.collectief.overlijden.regel;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The law rules of this service. */
public final class Wetsregels {

    private static final List<Wetsregel<AangifteOverlijden>> PERSONEN = List.of(
            new NiveauHoogGenoeg(),
            new EmailVoorBevestiging(),
            new PlaatsIsGeldigeGemeente(),
            new GemeenteVanOverlijdenOntvangt(),
            new AangeverIsNietDeOverledene(),
            new AangeverIsGemachtigd(),
            new GeborenVoorOverlijden(),
            new NietOuderDan120(),
            new OverledeneHeeftBsn(),
            new PartnerHeeftNaamEnDatum(),
            new PartnerGeborenVoorOverlijden(),
            new GelijkAanBrp(),
            new BurgerlijkeStaatBekend(),
            new PartnerPastBijBurgerlijkeStaat(),
            new OnbekendePersoonWordtBegraven());

    private static final List<Wetsregel<AangifteOverlijden>> AARD_EN_DOCUMENTEN = List.of(
            new EuthanasieIsNietNatuurlijk(),
            new ArtsOverlegdeBijMinderjarige(),
            new VervoerMetToestemmingOvj(),
            new VerklaringVanOverlijdenBijgevoegd(),
            new VerklaringBijOnbekendeDag(),
            new OvjHeeftGeenBezwaar(),
            new VerklaringPastBijNatuurlijkeDood(),
            new ArtsHeeftGeenBezwaarTegenUitstel(),
            new ArtsEnOvjStemmenInBinnen36Uur(),
            new GeenDoodsoorzaakverklaring(),
            new AlleenNodigeDocumenten());

    private static final List<Wetsregel<AangifteOverlijden>> BESTEMMING_EN_UITTREKSELS = List.of(
            new LandBuitenNederland(),
            new DoorvoerlandenBekend(),
            new VerlofGenoegOverLand(),
            new WilOfNabestaandenBestemden(),
            new WilVanZestienOfOuder(),
            new OntledingMetToestemmingOvj(),
            new InternationaalUittrekselVoorBuitenland(),
            new NietTeVeelUittreksels(),
            new ToezendingHeeftAdres());

    private static final List<Wetsregel<AangifteOverlijden>> LEVENLOOS = List.of(
            new LevenloosAanDeBalie(),
            new MoederBekend(),
            new KindGeborenVoorAangifte(),
            new LevenloosKindHeeftGeenBsn(),
            new NaamAlsOudersDatWensen(),
            new GeenVerlofVoor24Weken(),
            new VerlofVanaf24Weken(),
            new VerklaringArtsVoor24Weken(),
            new KindLeefdeNiet());

    /** All of them; their order plays no part in a report. */
    public static final List<Wetsregel<AangifteOverlijden>> ALLE = Stream.of(
                    PERSONEN, MomentEnTermijn.REGELS, AARD_EN_DOCUMENTEN, BESTEMMING_EN_UITTREKSELS, LEVENLOOS)
            .flatMap(List::stream)
            .toList();

    private Wetsregels() {}
}
