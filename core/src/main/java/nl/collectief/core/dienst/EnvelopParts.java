package nl.collectief.core.dienst;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.collectief.core.aanvraag.Adres;
import nl.collectief.core.aanvraag.Prefill;
import nl.collectief.core.zaak.BetaalStatus;
import nl.collectief.core.zaak.Betaling;
import org.jspecify.annotations.Nullable;

/** The two members of an envelope that are objects: what a register said, and the payment. */
final class EnvelopParts {

    private static final int MAX_NUMMERS = 10;
    private static final Set<String> PREFILL = Set.of("aanvrager", "gezin", "overledene", "nieuwAdres");
    private static final Set<String> BETALING =
            Set.of("status", "betaaldOp", "bedrag", "ordernummers", "transactienummers");

    private EnvelopParts() {}

    /** Persons in the shape of Haal Centraal; what we do not read of a person is ignored. */
    static @Nullable Prefill prefill(@Nullable Object boom, Consumer<String> meld) {
        if (boom == null) {
            return null;
        }
        if (!(boom instanceof Map<?, ?> leden)) {
            meld.accept("prefill.vorm");
            return null;
        }
        leden.forEach((naam, lid) -> {
            if (!PREFILL.contains((String) naam)) {
                meld.accept("prefill.onbekend");
            } else if (!isPrefill((String) naam, lid)) {
                meld.accept("prefill.vorm");
            }
        });
        return new Prefill(
                RegisterPerson.lees(leden.get("aanvrager")),
                leden.get("gezin") instanceof List<?> lijst ? RegisterPerson.alle(lijst) : null,
                RegisterPerson.lees(leden.get("overledene")),
                adres(leden.get("nieuwAdres")));
    }

    private static boolean isPrefill(String naam, @Nullable Object lid) {
        if (lid == null) {
            return true;
        }
        return naam.equals("gezin")
                ? lid instanceof List<?> lijst && lijst.stream().allMatch(Map.class::isInstance)
                : lid instanceof Map;
    }

    /** The answer of the adresbron, by the names of the address block. */
    private static @Nullable Adres adres(@Nullable Object boom) {
        return boom instanceof Map<?, ?> adres
                ? Adres.builder()
                        .straatnaam(tekst(adres.get("straatnaam")))
                        .huisnummer(tekst(adres.get("huisnummer")))
                        .huisletter(tekst(adres.get("huisletter")))
                        .huisnummertoevoeging(tekst(adres.get("huisnummertoevoeging")))
                        .postcode(tekst(adres.get("postcode")))
                        .woonplaats(tekst(adres.get("woonplaats")))
                        .build()
                : null;
    }

    private static @Nullable String tekst(@Nullable Object waarde) {
        return waarde instanceof String tekst ? tekst : null;
    }

    /** The payment; absent is nothing to pay. */
    static Betaling betaling(@Nullable Object boom, Consumer<String> meld) {
        if (boom == null) {
            return Betaling.NVT;
        }
        if (!(boom instanceof Map<?, ?> leden) || !(leden.get("status") instanceof String status)) {
            meld.accept("betaling.vorm");
            return Betaling.NVT;
        }
        if (!BETALING.containsAll(leden.keySet())) {
            meld.accept("betaling.onbekend");
        }
        boolean bekend =
                Arrays.stream(BetaalStatus.values()).anyMatch(s -> s.name().equals(status));
        if (!bekend) {
            meld.accept("betaling.keuze");
            return Betaling.NVT;
        }
        return betaling(BetaalStatus.valueOf(status), leden, meld);
    }

    private static Betaling betaling(BetaalStatus status, Map<?, ?> leden, Consumer<String> meld) {
        Instant betaaldOp = moment(leden.get("betaaldOp"));
        BigDecimal bedrag = leden.get("bedrag") instanceof BigDecimal b && b.signum() >= 0 && b.scale() <= 2 ? b : null;
        List<String> orders = nummers(leden.get("ordernummers"));
        List<String> transacties = nummers(leden.get("transactienummers"));
        boolean betaald = status == BetaalStatus.GEDEELTELIJK || status == BetaalStatus.GEHEEL;
        boolean goed = (leden.get("bedrag") == null || bedrag != null)
                && betaald == (betaaldOp != null)
                && (leden.get("betaaldOp") == null) == (betaaldOp == null);
        if (!goed || orders == null || transacties == null) {
            meld.accept("betaling.vorm");
            return Betaling.NVT;
        }
        return new Betaling(status, betaaldOp, bedrag, orders, transacties);
    }

    private static @Nullable Instant moment(@Nullable Object waarde) {
        try {
            return waarde instanceof String tekst ? OffsetDateTime.parse(tekst).toInstant() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable List<String> nummers(@Nullable Object boom) {
        if (boom == null) {
            return List.of();
        }
        if (!(boom instanceof List<?> lijst) || lijst.size() > MAX_NUMMERS) {
            return null;
        }
        List<String> nummers = new ArrayList<>();
        for (Object nummer : lijst) {
            if (!(nummer instanceof String tekst) || tekst.isEmpty() || tekst.length() > 40) {
                return null;
            }
            nummers.add(tekst);
        }
        return nummers;
    }
}
