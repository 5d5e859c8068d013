package nl.collectief.examples.eformulier.formulier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.collectief.examples.eformulier.RowId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts in the database. */
@Repository
class Drafts {

    private static final String ALL =
            "select id, formulier, taal, eigenaar, antwoorden, prefill, voortgang, versie, verzonden from concept ";

    private final JdbcClient database;
    private final FileStore files;
    private final Clock clock;

    Drafts(JdbcClient database, FileStore files, Clock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    Optional<Draft> find(UUID id) {
        return database.sql(ALL + "where id = :id")
                .param("id", id)
                .query(Drafts::draft)
                .optional();
    }

    /** The drafts of an owner for a form that were not handed in, the latest first. */
    List<Draft> open(String eigenaar, String formulier) {
        return database.sql(ALL
                        + "where eigenaar = :eigenaar and formulier = :formulier and verzonden is null"
                        + " order by gewijzigd desc")
                .param("eigenaar", eigenaar)
                .param("formulier", formulier)
                .query(Drafts::draft)
                .list();
    }

    void add(Draft draft) {
        database.sql(
                        "insert into concept (id, formulier, taal, eigenaar, antwoorden, prefill, voortgang, versie, gewijzigd)"
                                + " values (:id, :formulier, :taal, :eigenaar, :antwoorden, :prefill, :voortgang, 0, :nu)")
                .param("id", draft.id())
                .param("formulier", draft.formulier())
                .param("taal", draft.taal().getLanguage())
                .param("eigenaar", draft.eigenaar())
                .param("antwoorden", Trees.write(draft.content().antwoorden()))
                .param("prefill", Trees.write(draft.content().prefill()))
                .param("voortgang", Trees.write(progress(draft.content())))
                .param("nu", now())
                .update();
    }

    /** Saves what changed, unless it was saved since it was read or handed in: then false. */
    boolean save(Draft draft) {
        return database.sql("update concept set antwoorden = :antwoorden, voortgang = :voortgang, taal = :taal,"
                                + " versie = versie + 1, gewijzigd = :nu"
                                + " where id = :id and versie = :versie and verzonden is null")
                        .param("antwoorden", Trees.write(draft.content().antwoorden()))
                        .param("voortgang", Trees.write(progress(draft.content())))
                        .param("taal", draft.taal().getLanguage())
                        .param("nu", now())
                        .param("id", draft.id())
                        .param("versie", draft.versie())
                        .update()
                == 1;
    }

    /** Closes a draft for change and keeps nothing of it but whose it was: the submission has the rest. */
    void close(UUID id) {
        database.sql("update concept set verzonden = :nu, antwoorden = :leeg, prefill = :leeg, voortgang = :leeg"
                        + " where id = :id and verzonden is null")
                .param("nu", now())
                .param("leeg", Trees.write(Map.of()))
                .param("id", id)
                .update();
        files.removeAll(id);
    }

    /** The drafts that were handed in longer ago. */
    List<UUID> sentBefore(Duration age) {
        return database.sql("select id from concept where verzonden < :grens")
                .param("grens", now().minus(age))
                .query(RowId::of)
                .list();
    }

    /** Removes the drafts that were not handed in and not touched for so long, with their files. */
    int removeUntouched(Duration age) {
        return database.sql("delete from concept where verzonden is null and gewijzigd < :grens")
                .param("grens", now().minus(age))
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from concept where id = :id").param("id", id).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Map<String, @Nullable Object> progress(Draft.Content content) {
        Map<String, @Nullable Object> progress = new LinkedHashMap<>();
        progress.put("stappen", new ArrayList<>(content.passed()));
        progress.put("aanvaard", new ArrayList<>(content.accepted()));
        return progress;
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        Map<String, @Nullable Object> progress = Trees.read(row.getString("voortgang"));
        Set<Integer> passed = new HashSet<>();
        Set<String> accepted = new HashSet<>();
        list(progress.get("stappen")).forEach(step -> passed.add(((Number) step).intValue()));
        list(progress.get("aanvaard")).forEach(mark -> accepted.add((String) mark));
        Draft.Content content = new Draft.Content(
                Trees.read(row.getString("antwoorden")), Trees.read(row.getString("prefill")), passed, accepted);
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("formulier"),
                Locale.forLanguageTag(row.getString("taal")),
                row.getString("eigenaar"),
                content,
                row.getInt("versie"),
                row.getObject("verzonden") != null);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
