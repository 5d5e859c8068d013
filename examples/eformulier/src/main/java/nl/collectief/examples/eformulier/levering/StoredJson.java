package nl.collectief.examples.eformulier.levering;

import tools.jackson.databind.json.JsonMapper;

/** Plain data as it stands in one column. */
final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StoredJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
