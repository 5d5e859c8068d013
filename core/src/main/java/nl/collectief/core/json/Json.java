package nl.collectief.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes JSON as a plain tree.
 *
 * <p>An object is a {@code Map} in the order of the text, a list a {@code List}, a number a {@code BigDecimal}; null
 * stays null. A name that stands twice in one object is refused.
 */
public final class Json {

    private static final JsonFactory SCHRIJVER = new JsonFactory();

    private final JsonParser parser;
    private final ReadLimits grenzen;

    private Json(JsonParser parser, ReadLimits grenzen) {
        this.parser = parser;
        this.grenzen = grenzen;
    }

    /**
     * The tree of a stream of UTF-8 bytes; the stream is left open.
     *
     * @throws JsonError when it is no JSON or passes a limit
     * @throws UncheckedIOException when the stream itself fails
     */
    public static @Nullable Object lees(InputStream in, ReadLimits grenzen) throws JsonError {
        try (JsonParser parser = fabriek(grenzen).createParser(ObjectReadContext.empty(), new Open(in))) {
            return new Json(parser, grenzen).document();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (JacksonException e) {
            throw new JsonError("onleesbaar");
        }
    }

    /**
     * The tree of a text; a byte order mark before it is no part of it.
     *
     * @throws JsonError when it is no JSON or passes a limit
     */
    public static @Nullable Object lees(String tekst, ReadLimits grenzen) throws JsonError {
        if (tekst.length() > grenzen.lengte()) {
            throw new JsonError("te lang");
        }
        String json = tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        try (JsonParser parser = fabriek(grenzen).createParser(ObjectReadContext.empty(), json)) {
            return new Json(parser, grenzen).document();
        } catch (JacksonException e) {
            throw new JsonError("onleesbaar");
        }
    }

    /**
     * Writes a tree as UTF-8; the stream is left open.
     *
     * @param boom maps, lists, texts, numbers, booleans and null
     * @throws UncheckedIOException when the stream fails
     * @throws IllegalArgumentException when the tree holds something else
     */
    public static void schrijf(@Nullable Object boom, OutputStream uit) {
        try (JsonGenerator generator = SCHRIJVER.createGenerator(ObjectWriteContext.empty(), new OpenUit(uit))) {
            schrijf(boom, generator);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private static JsonFactory fabriek(ReadLimits grenzen) {
        if (grenzen.equals(ReadLimits.AANVRAAG)) {
            return Standaard.FABRIEK;
        }
        return nieuweFabriek(grenzen);
    }

    private static JsonFactory nieuweFabriek(ReadLimits grenzen) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(grenzen.lengte())
                        .maxNestingDepth(grenzen.diepte())
                        .maxStringLength(grenzen.tekst())
                        .maxNameLength(grenzen.tekst())
                        .maxNumberLength(grenzen.cijfers() + grenzen.schaal() + 2)
                        .build())
                .build();
    }

    private static final class Standaard {
        static final JsonFactory FABRIEK = nieuweFabriek(ReadLimits.AANVRAAG);
    }

    private @Nullable Object document() throws JsonError {
        JsonToken eerste = parser.nextToken();
        if (eerste == null) {
            throw new JsonError("leeg");
        }
        Object boom = waarde(eerste);
        if (parser.nextToken() != null) {
            throw new JsonError("meer dan een waarde");
        }
        return boom;
    }

    private @Nullable Object waarde(JsonToken token) throws JsonError {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> lijst();
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> getal();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new JsonError("onleesbaar");
        };
    }

    private Map<String, @Nullable Object> object() throws JsonError {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_OBJECT; t = parser.nextToken()) {
            String naam = parser.currentName();
            int aantal = object.size();
            object.put(naam, waarde(parser.nextToken()));
            if (object.size() == aantal || aantal >= grenzen.lijst()) {
                throw new JsonError("dubbele naam of te veel namen");
            }
        }
        return object;
    }

    private List<@Nullable Object> lijst() throws JsonError {
        List<@Nullable Object> lijst = new ArrayList<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            if (lijst.size() >= grenzen.lijst()) {
                throw new JsonError("te lange lijst");
            }
            lijst.add(waarde(t));
        }
        return lijst;
    }

    private BigDecimal getal() throws JsonError {
        // the text may be 1e999999999: a BigDecimal holds it cheaply, every use of it would not
        BigDecimal getal = parser.getDecimalValue();
        if (Math.abs((long) getal.scale()) > grenzen.schaal() || getal.precision() > grenzen.cijfers()) {
            throw new JsonError("te groot getal");
        }
        return getal;
    }

    private static void schrijf(@Nullable Object boom, JsonGenerator uit) {
        if (boom == null) {
            uit.writeNull();
        } else if (boom instanceof String tekst) {
            uit.writeString(tekst);
        } else if (boom instanceof Boolean waarde) {
            uit.writeBoolean(waarde);
        } else if (boom instanceof BigDecimal getal) {
            uit.writeNumber(getal);
        } else if (boom instanceof Integer || boom instanceof Long) {
            uit.writeNumber(((Number) boom).longValue());
        } else if (boom instanceof Map<?, ?> object) {
            schrijfObject(object, uit);
        } else if (boom instanceof Iterable<?> lijst) {
            uit.writeStartArray();
            lijst.forEach(waarde -> schrijf(waarde, uit));
            uit.writeEndArray();
        } else {
            throw new IllegalArgumentException("boom");
        }
    }

    private static void schrijfObject(Map<?, ?> object, JsonGenerator uit) {
        uit.writeStartObject();
        object.forEach((naam, waarde) -> {
            uit.writeName((String) naam);
            schrijf(waarde, uit);
        });
        uit.writeEndObject();
    }

    /** The caller closes his own stream. */
    private static final class Open extends java.io.FilterInputStream {
        Open(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // left open
        }
    }

    /** The caller closes his own stream. */
    private static final class OpenUit extends java.io.FilterOutputStream {
        OpenUit(OutputStream uit) {
            super(uit);
        }

        @Override
        public void write(byte[] bytes, int van, int lengte) throws IOException {
            out.write(bytes, van, lengte);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
