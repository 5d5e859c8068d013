package nl.collectief.brp.regel;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.brp.Burgeraanvraag;
import nl.collectief.brp.UittrekselBrp;
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
