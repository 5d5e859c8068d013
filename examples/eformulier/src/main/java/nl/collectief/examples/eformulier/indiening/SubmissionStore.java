package nl.collectief.examples.eformulier.indiening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.collectief.examples.eformulier.formulier.Uploads;
import nl.collectief.examples.eformulier.levering.Contents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was handed in, in the database; every method joins the transaction at hand. */
@Repository
class SubmissionStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Uploads uploads;
    private final Contents contents;
    private final FormDocument document;

    SubmissionStore(JdbcClient jdbc, Uploads uploads, Contents contents, FormDocument document) {
        this.jdbc = jdbc;
        this.document = document;
        this.uploads = uploads;
        this.contents = contents;
    }

    /**
     * Keeps a submission, with its files from now on and the filled-in form as a document.
     *
     * @throws org.springframework.dao.DuplicateKeyException when its draft was handed in, or its reference given before
     */
    Kept add(UUID id, Submission submission, Map<String, Object> profiel, String referentie) {
        byte[] form = document.of(submission, referentie);
        Kept kept = new Kept(
                submission.json(), profiel, referentie, contents.keep(out -> out.write(form)), submission.bijlagen());
        jdbc.sql("insert into submission (id, concept, referentie, formulier, taal, ontvangen, json, profiel,"
                        + " form_document) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, submission.concept(), kept.referentie(), submission.formulier())
                .param(submission.taal().toLanguageTag())
                .param(submission.ontvangen().atOffset(ZoneOffset.UTC))
                .params(submission.json(), JSON.writeValueAsString(kept.profiel()))
                .param(kept.formDocument())
                .update();
        submission
                .bijlagen()
                .forEach((document, upload) -> jdbc.sql(
                                "insert into submission_upload (submission, document, upload) values (?, ?, ?)")
                        .params(id, document, upload)
                        .update());
        uploads.keep(submission.bijlagen().values());
        return kept;
    }

    Optional<Receipt> receipt(UUID concept) {
        return jdbc.sql("select * from submission where concept = ?")
                .param(concept)
                .query(SubmissionStore::receipt)
                .optional();
    }

    Kept kept(UUID id) {
        return jdbc.sql("select * from submission where id = ?")
                .param(id)
                .query((row, n) -> new Kept(
                        text(row, "json"),
                        profiel(text(row, "profiel")),
                        text(row, "referentie"),
                        Objects.requireNonNull(row.getObject("form_document", UUID.class)),
                        bijlagen(id)))
                .single();
    }

    private Map<String, UUID> bijlagen(UUID submission) {
        Map<String, UUID> bijlagen = new HashMap<>();
        jdbc.sql("select document, upload from submission_upload where submission = ?")
                .param(submission)
                .query(row -> {
                    bijlagen.put(text(row, "document"), Objects.requireNonNull(row.getObject("upload", UUID.class)));
                });
        return bijlagen;
    }

    /** Removes a submission with its files; its messages are gone. */
    void remove(UUID id) {
        Kept kept = kept(id);
        uploads.remove(kept.bijlagen().values());
        jdbc.sql("delete from submission_upload where submission = ?").param(id).update();
        jdbc.sql("delete from submission where id = ?").param(id).update();
        contents.remove(List.of(kept.formDocument()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> profiel(String json) {
        return JSON.readValue(json, Map.class);
    }

    private static Receipt receipt(ResultSet row, int n) throws SQLException {
        return new Receipt(
                text(row, "referentie"),
                text(row, "formulier"),
                Locale.forLanguageTag(text(row, "taal")),
                Objects.requireNonNull(row.getObject("ontvangen", OffsetDateTime.class))
                        .toInstant(),
                text(row, "json"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
