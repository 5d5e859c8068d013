package nl.collectief.brp.regel;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.brp.BewijsInLeven;
import nl.collectief.brp.Burgeraanvraag;
import nl.collectief.brp.GebruikAchternaam;
import nl.collectief.brp.Geheimhouding;
import nl.collectief.brp.OverzichtGebruik;
import nl.collectief.brp.UittrekselBrp;
import nl.collectief.brp.UittrekselBurgerlijkeStand;
import nl.collectief.core.validation.Wetsregel;

/** The law rules of each form: those that all of them share, and its own in the order of the specification. */
public final class Wetsregels {

    /** Those of a {@link UittrekselBrp}. */
    public static final List<Wetsregel<UittrekselBrp>> UITTREKSEL_BRP = met(List.of(
            new KindIsMinderjarig(),
            new KindIsZekerMinderjarig(),
            new KindVanZestienVraagtZelf(),
            new UittrekselWordtEenmaalGevraagd(),
            new KindStaatErEenmaal<>()));

    /** Those of a {@link UittrekselBurgerlijkeStand}. */
    public static final List<Wetsregel<UittrekselBurgerlijkeStand>> UITTREKSEL_BURGERLIJKE_STAND = met(List.of(
            new AkteWordtEenmaalGevraagd(),
            new OverlijdenVanEenAnder(),
            new AlleenAfschriftVanScheiding(),
            new BelangBijAfschrift(),
            new MinderjarigKindIsNietGehuwd(),
            new AkteLigtNogBijGemeente()));

    /** Those of a {@link Geheimhouding}. */
    public static final List<Wetsregel<Geheimhouding>> GEHEIMHOUDING = met(List.of(
            new KindIsJongerDanZestien(),
            new KindIsZekerJongerDanZestien(),
            new KindStaatErEenmaal<>(),
            new VerzoekVerandertIets()));

    /** Those of a {@link GebruikAchternaam}. */
    public static final List<Wetsregel<GebruikAchternaam>> GEBRUIK_ACHTERNAAM = met(List.of(
            new PartnernaamNaVerbintenis(),
            new NaamVanHuidigePartner(),
            new NaamgebruikVerandert(),
            new LabelZegtHetzelfde(),
            new IngangOpDagVanOntvangst()));

    /** Those of a {@link BewijsInLeven}. */
    public static final List<Wetsregel<BewijsInLeven>> BEWIJS_IN_LEVEN = met(List.of(new MetBewijsVanPensioenfonds()));

    /** Those of a {@link OverzichtGebruik}. */
    public static final List<Wetsregel<OverzichtGebruik>> OVERZICHT_GEBRUIK = met(List.of());

    private Wetsregels() {}

    private static <A extends Burgeraanvraag> List<Wetsregel<A>> met(List<? extends Wetsregel<A>> eigen) {
        return Stream.concat(
                        Stream.<Wetsregel<A>>of(
                                new GeboortedatumBekend<>(),
                                new GetypteVoornamenPassen<>(),
                                new VoornamenUitRegisterPassen<>(),
                                new VoorvoegselPastInRegister<>(),
                                new PersoonslijstIsGeldig<>(),
                                new PersoonslijstWordtBijgehouden<>()),
                        eigen.stream())
                .toList();
    }
}
