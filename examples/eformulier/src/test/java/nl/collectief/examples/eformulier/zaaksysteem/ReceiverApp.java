package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.List;
import java.util.Map;
import nl.collectief.examples.eformulier.AppUnderTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One application for all tests that leave nothing behind but cases of their own. */
final class ReceiverApp {

    private ReceiverApp() {}

    /** Started when it is first asked for; ends with the JVM. */
    private static final class Started {
        static final AppUnderTest APP = new AppUnderTest()
                .with("logging.level.root", "warn")
                .with("eformulier.zaaksysteem.maximum", "12MB")
                .start();
    }

    static AppUnderTest app() {
        return Started.APP;
    }

    static ZdsClient client() {
        return new ZdsClient(app().uri("/zaaksysteem/zds"));
    }

    static List<Map<String, Object>> rows(String sql, Object... params) {
        return app().bean(JdbcClient.class).sql(sql).params(params).query().listOfRows();
    }

    /** How many rows a table has. */
    static long count(String table) {
        return app().bean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
