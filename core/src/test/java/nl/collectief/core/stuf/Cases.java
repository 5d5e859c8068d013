package nl.collectief.core.stuf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.DienstCode;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;

/** Cases and deliveries that tests change in one place. */
final class Cases {

    static final Instant MOMENT = Instant.parse("2026-11-23T09:15:00Z");
    static final LocalDate DAG = LocalDate.of(2026, 11, 23);
    static final Sleutel SLEUTEL =
            new Sleutel("FORM-2026-000042", UUID.fromString("7d444840-9dc0-41d1-b245-5ffdce74fad2"));
    static final Bsn BSN = Bsn.parse("999990019");

    private Cases() {}

    /** A case without roles. */
    static ZaakBuilder leeg() {
        return Zaak.builder(new DienstCode("verhuizingDoorgeven"), "Verhuizing doorgeven", SLEUTEL)
                .identificatie("9999-2026-VRH-0000000042")
                .startdatum(DAG)
                .tijdstipRegistratie(MOMENT);
    }

    /** The least that names its initiator. */
    static ZaakBuilder minimaal() {
        NatuurlijkPersoon persoon = NatuurlijkPersoon.van(BSN, Bronsoort.OPGEGEVEN);
        return leeg().rol(Rol.van(RolSoort.INITIATOR, "aangever", persoon));
    }

    /** To a receiver that speaks one of our dialects. */
    static Levering.Builder levering(String dialect) {
        return levering().dialect(Dialect.van(dialect));
    }

    /** To a receiver that speaks the standard. */
    static Levering.Builder levering() {
        return Levering.builder(Systeem.van("9999", "EFORM"), Systeem.van("9999", "ZAAKSYS"), MOMENT)
                .zaaktype("B0366");
    }

    static byte[] bytes(Bericht bericht) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try {
            bericht.schrijf(uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
