package nl.collectief.brp.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.collectief.brp.Taal;
import nl.collectief.brp.UittrekselBurgerlijkeStand;
import nl.collectief.brp.UittrekselBurgerlijkeStandRegel;
import nl.collectief.core.SearchName;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import org.jspecify.annotations.Nullable;

/** The same document of the same akte is asked once. */
@Regel(id = "BRP-021", ernst = Severity.WAARSCHUWING, bron = "brp 4", vanaf = "2016-10-31", leest = "regels[]")
final class AkteWordtEenmaalGevraagd implements Wetsregel<UittrekselBurgerlijkeStand> {

    @Override
    public void toets(UittrekselBurgerlijkeStand aanvraag, Ontvangst ontvangst, Meld meld) {
        List<UittrekselBurgerlijkeStandRegel> gezien = new ArrayList<>();
        Akten.elk(aanvraag, (regel, plaats) -> {
            if (gezien.stream().anyMatch(eerder -> isHetzelfde(eerder, regel))) {
                meld.op(plaats);
            }
            gezien.add(regel);
        });
    }

    private static boolean isHetzelfde(UittrekselBurgerlijkeStandRegel een, UittrekselBurgerlijkeStandRegel ander) {
        return een.soortAkte() != null
                && een.soortAkte() == ander.soortAkte()
                && een.vanWie() == ander.vanWie()
                && isDezelfde(een.otherPerson(), ander.otherPerson())
                && taal(een) == taal(ander)
                && een.soortDocument() == ander.soortDocument()
                && Objects.equals(een.datumAkte(), ander.datumAkte())
                && plaats(een).equals(plaats(ander));
    }

    private static boolean isDezelfde(@Nullable Persoonsgegevens een, @Nullable Persoonsgegevens ander) {
        return een == null ? ander == null : ander != null && Identity.van(een).isDezelfdeAls(Identity.van(ander));
    }

    private static @Nullable Taal taal(UittrekselBurgerlijkeStandRegel regel) {
        return regel.internationaalGebruik() == JaNee.JA ? regel.taal() : null;
    }

    private static String plaats(UittrekselBurgerlijkeStandRegel regel) {
        return SearchName.of(Objects.requireNonNullElse(regel.plaatsAkte(), ""));
    }
}
