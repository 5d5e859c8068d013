package nl.collectief.core.dienst;

import java.time.LocalDate;
import java.util.List;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.dienst.Proefverzoek.Kleur;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.core.zaak.Zaak;
import org.jspecify.annotations.Nullable;

/** A trial service: a form with fixed blocks, and one law rule. */
public final class Proefdienst extends Dienst<Proefverzoek> {

    static final DienstDefinition<Proefverzoek> GEGEVENS = DienstDefinition.laad(
            Proefverzoek.class,
            Proefdienst.class::getResourceAsStream,
            "proefverzoek",
            List.of(new MeerDagenAlleenBlauw()));

    /** The service. */
    public Proefdienst() {
        super(GEGEVENS);
    }

    @Override
    protected @Nullable LocalDate peildatum(Proefverzoek verzoek) {
        return null;
    }

    @Override
    protected Proefverzoek met(Proefverzoek verzoek, Ontvangst ontvangst) {
        return new Proefverzoek(
                verzoek.inloggen(),
                verzoek.achternaam(),
                verzoek.geboortedatum(),
                verzoek.kleur(),
                verzoek.aantal(),
                verzoek.dagen(),
                verzoek.bijlagen(),
                verzoek.toelichting(),
                ontvangst);
    }

    @Override
    protected Zaak zaak(Proefverzoek verzoek, CaseBasis basis) {
        return basis.begin("Proefverzoek").build();
    }

    /** More than one day only in blue. */
    @Regel(
            id = "PRF-001",
            ernst = Severity.FOUT,
            bron = "Proef 1",
            leest = {"kleur", "dagen[].dag"})
    static final class MeerDagenAlleenBlauw implements Wetsregel<Proefverzoek> {
        @Override
        public void toets(Proefverzoek verzoek, Ontvangst ontvangst, Meld meld) {
            if (verzoek.dagen().size() > 1 && verzoek.kleur() == Kleur.ROOD) {
                meld.op("/dagen");
            }
        }
    }
}
