package nl.collectief.examples.eformulier;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The databases the application must run on. */
public enum DatabaseUnderTest {
    /** In a file of the data folder. */
    H2,
    /**
     * A real server: system property {@code collectief.postgres} or variable {@code COLLECTIEF_POSTGRES} names its JDBC
     * URL with its user; each test has a schema of its own. Skipped without.
     */
    POSTGRESQL;

    private static final Pattern USER = Pattern.compile("[?&]user=([^&]+)");

    /** Settings that choose it. */
    public Map<String, Object> settings() {
        if (this == H2) {
            return Map.of();
        }
        String url = url();
        Assumptions.assumeTrue(url != null, "no collectief.postgres");
        Matcher user = USER.matcher(String.valueOf(url));
        String schema = "t" + UUID.randomUUID().toString().replace("-", "");
        return Map.of(
                "spring.datasource.url",
                url + "&currentSchema=" + schema,
                "spring.datasource.username",
                user.find() ? user.group(1) : "",
                "spring.flyway.schemas",
                schema);
    }

    private static @Nullable String url() {
        String property = System.getProperty("collectief.postgres");
        return property == null ? System.getenv("COLLECTIEF_POSTGRES") : property;
    }
}
