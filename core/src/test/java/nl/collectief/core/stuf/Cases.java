package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.DienstCode;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.DocumentSoort;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;
import nl.collectief.testkit.Schema;

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

    /** Every kind of role, party, object and fact, every optional part; roles and objects in the order of the wire. */
    static Zaak maximaal() {
        return MaximalCase.zaak();
    }

    /** A document as a citizen uploads it. */
    static Document.Builder document(Inhoud inhoud) {
        return Document.builder(new DocumentSoort("BIJLAGE", "Bijlage"))
                .bestand("huurcontract première.pdf", "application/pdf")
                .creatiedatum(DAG)
                .ontvangstdatum(DAG)
                .auteur("S. van de Proef")
                .inhoud(inhoud);
    }

    /** A tiny PDF. */
    static Inhoud pdf() {
        return Inhoud.van("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Every part of a delivery that a case can use. */
    static Levering.Builder volledigeLevering(String dialect) {
        return Levering.builder(
                        new Systeem("9999", "EFORM", "proef", "e-formulier"),
                        new Systeem("9999", "ZAAKSYS", "proef", null),
                        MOMENT)
                .zaaktype(new ZaaktypeVerwijzing("B0366", "Verhuizing behandelen", LocalDate.of(2026, 1, 1)))
                .statuscode("1")
                .kenmerkbron("E-formulier")
                .dialect(Dialect.van(dialect));
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

    /**
     * The text of a message that the official schema accepts.
     *
     * <p>Where the schema is not on the machine the text is what remains to be tested; whole cases tell what is skipped.
     */
    static String valid(Bericht bericht) {
        byte[] bytes = bytes(bericht);
        if (Schema.isPresent()) {
            assertThat(Schema.errorsAs12(bytes)).isEmpty();
        }
        return new String(bytes, StandardCharsets.UTF_8);
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
