package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import java.util.List;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.SoortLijkbezorging;
import nl.collectief.overlijden.TermijnLijkbezorging;

/** The rules about the moment of death, the moment of the lijkbezorging and the term between them. */
final class MomentEnTermijn {

    static final List<Wetsregel<AangifteOverlijden>> REGELS = List.of(
            new AangifteBinnenDeTermijn(),
            new OverlijdenNietInToekomst(),
            new TijdstipVanOverlijdenBestaat(),
            new TijdstipVanOverlijdenIsEenduidig(),
            new DagVanOverlijdenBekend(),
            new OnbekendTijdstipToegelicht(),
            new OverlijdenKortGeleden(),
            new MomentenPassenBijElkaar(),
            new GeboorteAlAangegeven(),
            new LijkbezorgingNaOverlijden(),
            new LijkbezorgingNaVerlof(),
            new NietBinnen36Uur(),
            new ZekerNietBinnen36Uur(),
            new UiterlijkZesdeWerkdag(),
            new UiterlijkZesdeWerkdagVoorIedereLezing(),
            new TermijnTeBerekenen(),
            new UitstelNodig(),
            new KeuzeBinnen36UurNodig(),
            new TijdstipVanLijkbezorgingBestaat(),
            new TijdstipBijBinnen36Uur(),
            new BurgemeesterWaarHetLichaamIs(),
            new BegraafplaatsOpen(),
            new OverdrachtBekend(),
            new BuitenlandUiterlijkZesdeWerkdag(),
            new OntledingNietBinnen36Uur());

    private MomentEnTermijn() {}

    /** Whether the lijkbezorging was not asked within 36 hours. */
    static boolean isRegulierOfUitstel(AangifteOverlijden aangifte) {
        TermijnLijkbezorging termijn = lijkbezorging(aangifte).termijn();
        return termijn == TermijnLijkbezorging.REGULIER || termijn == TermijnLijkbezorging.UITSTEL;
    }

    /** Whether the body is buried or cremated in the Netherlands. */
    static boolean isBegrafenisOfCrematie(AangifteOverlijden aangifte) {
        SoortLijkbezorging soort = lijkbezorging(aangifte).soort();
        return soort == SoortLijkbezorging.BEGRAFENIS || soort == SoortLijkbezorging.CREMATIE;
    }
}
