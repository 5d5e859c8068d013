package nl.collectief.examples.eformulier.zaaksysteem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.examples.eformulier.zaaksysteem.ReceivedZaak.Eigenschap;
import nl.collectief.examples.eformulier.zaaksysteem.ReceivedZaak.Kenmerk;
import nl.collectief.examples.eformulier.zaaksysteem.ReceivedZaak.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** The cases and documents that came, and the numbers that were given out for them. */
class ZaakStore {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String gemeentecode;

    /**
     * A store.
     *
     * @param gemeentecode what every number begins with; source: ZDS 1.2 4.1.6.1
     */
    ZaakStore(JdbcClient jdbc, Clock clock, String gemeentecode) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.gemeentecode = gemeentecode;
    }

    /** What a number is for. */
    enum Kind {
        ZAAK("Z"),
        DOCUMENT("D");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }
    }

    /** A number that was never given out. */
    String newNumber(Kind kind) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into zs_number (kind) values (?)").param(kind.letter).update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        String number = String.format(
                Locale.ROOT,
                "%s-%d-%s-%010d",
                gemeentecode,
                LocalDate.now(clock.withZone(Ontvangst.ZONE)).getYear(),
                kind.letter,
                id);
        jdbc.sql("update zs_number set nummer = ? where id = ?")
                .params(number, id)
                .update();
        return number;
    }

    /** Whether we gave a number out for this, or the sender may have made it: it begins with the gemeentecode. */
    boolean isAcceptable(Kind kind, String number) {
        return number.startsWith(gemeentecode)
                || count("select count(*) from zs_number where kind = ? and nummer = ?", kind.letter, number) > 0;
    }

    boolean hasZaak(String identificatie) {
        return count("select count(*) from zs_zaak where identificatie = ?", identificatie) > 0;
    }

    boolean hasDocument(String identificatie) {
        return count("select count(*) from zs_document where identificatie = ?", identificatie) > 0;
    }

    boolean hasKenmerk(Kenmerk kenmerk) {
        return count(
                        "select count(*) from zs_kenmerk where bron = ? and kenmerk = ?",
                        kenmerk.bron(),
                        kenmerk.kenmerk())
                > 0;
    }

    private int count(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Integer.class).single();
    }

    void add(ReceivedZaak zaak, UUID message) {
        jdbc.sql("insert into zs_zaak"
                        + " (identificatie, message, omschrijving, zaaktype, startdatum, registratiedatum)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        zaak.identificatie(),
                        message,
                        zaak.omschrijving(),
                        zaak.zaaktype(),
                        zaak.startdatum(),
                        zaak.registratiedatum())
                .update();
        for (Kenmerk kenmerk : zaak.kenmerken()) {
            jdbc.sql("insert into zs_kenmerk (zaak, kenmerk, bron) values (?, ?, ?)")
                    .params(zaak.identificatie(), kenmerk.kenmerk(), kenmerk.bron())
                    .update();
        }
        addRollen(zaak);
        addEigenschappen(zaak);
    }

    private void addRollen(ReceivedZaak zaak) {
        int nr = 0;
        for (Rol rol : zaak.rollen()) {
            jdbc.sql("insert into zs_rol (zaak, nr, soort, omschrijving, betrokkene) values (?, ?, ?, ?, ?)")
                    .params(zaak.identificatie(), nr, rol.soort(), rol.omschrijving(), rol.betrokkene())
                    .update();
            nr++;
        }
    }

    private void addEigenschappen(ReceivedZaak zaak) {
        int nr = 0;
        for (Eigenschap eigenschap : zaak.eigenschappen()) {
            jdbc.sql("insert into zs_eigenschap (zaak, nr, naam, waarde) values (?, ?, ?, ?)")
                    .params(zaak.identificatie(), nr, eigenschap.naam(), eigenschap.waarde())
                    .update();
            nr++;
        }
    }

    void add(ReceivedDocument document, ContentDraft.Stored content, UUID message) {
        jdbc.sql("insert into zs_document"
                        + " (identificatie, message, zaak, documenttype, mediatype, content, size, sha256)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        document.identificatie(),
                        message,
                        document.zaak(),
                        document.documenttype(),
                        document.mediatype(),
                        content.id(),
                        content.length(),
                        content.sha256())
                .update();
    }
}
