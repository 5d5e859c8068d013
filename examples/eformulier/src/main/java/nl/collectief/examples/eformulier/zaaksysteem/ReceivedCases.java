package nl.collectief.examples.eformulier.zaaksysteem;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.examples.eformulier.zaaksysteem.ReceivedZaak.Eigenschap;
import nl.collectief.examples.eformulier.zaaksysteem.ReceivedZaak.Kenmerk;
import nl.collectief.examples.eformulier.zaaksysteem.ReceivedZaak.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriUtils;

/** What was received, to look at; each list is the latest first. */
public class ReceivedCases {

    /** How many cases and refusals a page shows, the latest first. */
    static final int MOST = 100;

    private static final String SUMMARY = "select z.identificatie, z.omschrijving, z.zaaktype, m.versie, m.received,"
            + " (select count(*) from zs_document d where d.zaak = z.identificatie) as documents,"
            + " m.doubles + (select coalesce(sum(dm.doubles), 0) from zs_document d"
            + " join zs_message dm on dm.id = d.message where d.zaak = z.identificatie) as doubles"
            + " from zs_zaak z join zs_message m on m.id = z.message";

    private final JdbcClient jdbc;

    ReceivedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case in a list.
     *
     * @param identificatie its number
     * @param omschrijving what it is
     * @param zaaktype code of its zaaktype
     * @param versie of ZDS in which it came
     * @param received when it came
     * @param documents how many it has
     * @param doubles how many messages about it came again
     */
    public record Summary(
            String identificatie,
            String omschrijving,
            String zaaktype,
            String versie,
            ZonedDateTime received,
            int documents,
            int doubles) {

        /** Its number as a parameter of an address. */
        public String parameter() {
            return UriUtils.encode(identificatie, StandardCharsets.UTF_8);
        }
    }

    /**
     * A whole case.
     *
     * @param summary as in a list
     * @param kenmerken what others call it
     * @param rollen who is concerned, masked
     * @param eigenschappen what is told about it, masked
     * @param documenten its documents
     */
    public record Whole(
            Summary summary,
            List<Kenmerk> kenmerken,
            List<Rol> rollen,
            List<Eigenschap> eigenschappen,
            List<StoredDocument> documenten) {}

    /**
     * A document of a case.
     *
     * @param identificatie its number
     * @param documenttype what kind of document it is
     * @param mediatype such as {@code application/pdf}
     * @param size in bytes
     * @param sha256 digest of its content, in groups of eight digits
     */
    public record StoredDocument(
            String identificatie, String documenttype, String mediatype, long size, String sha256) {}

    /**
     * A message that was not taken.
     *
     * @param refused when
     * @param operatie what it asked; empty when that could not be told
     * @param code of the fault
     * @param details why
     */
    public record Refused(ZonedDateTime refused, String operatie, String code, String details) {}

    /** How many cases there are. */
    long count() {
        return jdbc.sql("select count(*) from zs_zaak").query(Long.class).single();
    }

    /** The latest cases. */
    List<Summary> latest() {
        return jdbc.sql(SUMMARY + " order by m.received desc, z.identificatie desc fetch first " + MOST + " rows only")
                .query((row, n) -> summary(row))
                .list();
    }

    /** The latest refusals. */
    List<Refused> refusals() {
        return jdbc.sql("select refused, operatie, code, details from zs_refusal order by id desc fetch first " + MOST
                        + " rows only")
                .query((row, n) -> new Refused(
                        moment(row.getObject("refused", OffsetDateTime.class)),
                        row.getString("operatie"),
                        row.getString("code"),
                        row.getString("details")))
                .list();
    }

    /** A case by its number. */
    Optional<Whole> find(String identificatie) {
        return jdbc.sql(SUMMARY + " where z.identificatie = ?")
                .param(identificatie)
                .query((row, n) -> summary(row))
                .optional()
                .map(summary -> new Whole(
                        summary,
                        kenmerken(identificatie),
                        rollen(identificatie),
                        eigenschappen(identificatie),
                        documenten(identificatie)));
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                row.getString("identificatie"),
                row.getString("omschrijving"),
                row.getString("zaaktype"),
                row.getString("versie"),
                moment(row.getObject("received", OffsetDateTime.class)),
                row.getInt("documents"),
                row.getInt("doubles"));
    }

    private static ZonedDateTime moment(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Ontvangst.ZONE);
    }

    private List<Kenmerk> kenmerken(String zaak) {
        return jdbc.sql("select kenmerk, bron from zs_kenmerk where zaak = ? order by bron, kenmerk")
                .param(zaak)
                .query((row, n) -> new Kenmerk(row.getString("kenmerk"), row.getString("bron")))
                .list();
    }

    private List<Rol> rollen(String zaak) {
        return jdbc.sql("select soort, omschrijving, betrokkene from zs_rol where zaak = ? order by nr")
                .param(zaak)
                .query((row, n) ->
                        new Rol(row.getString("soort"), row.getString("omschrijving"), row.getString("betrokkene")))
                .list();
    }

    private List<Eigenschap> eigenschappen(String zaak) {
        return jdbc.sql("select naam, waarde from zs_eigenschap where zaak = ? order by nr")
                .param(zaak)
                .query((row, n) -> new Eigenschap(row.getString("naam"), row.getString("waarde")))
                .list();
    }

    private List<StoredDocument> documenten(String zaak) {
        return jdbc.sql("select identificatie, documenttype, mediatype, size, sha256 from zs_document"
                        + " where zaak = ? order by identificatie")
                .param(zaak)
                .query((row, n) -> new StoredDocument(
                        row.getString("identificatie"),
                        row.getString("documenttype"),
                        row.getString("mediatype"),
                        row.getLong("size"),
                        row.getString("sha256").replaceAll("(.{8})(?!$)", "$1 ")))
                .list();
    }
}
