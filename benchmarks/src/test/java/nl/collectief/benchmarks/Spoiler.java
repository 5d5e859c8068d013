package nl.collectief.benchmarks;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/** Gives one answer of a request, chosen by chance, another value of its type. */
final class Spoiler {

    private static final List<String> TEXTS = List.of(
            "",
            " \u200B",
            "a",
            "tekst\u0001",
            "\uD800",
            "x".repeat(90),
            "e\u0301".repeat(120),
            "y".repeat(300),
            "12345678",
            "111222333",
            "999993653",
            "99999365",
            "0344",
            "0000",
            "1999",
            "9999",
            "5010",
            "6030",
            "2628 HJ",
            "2628 SS",
            "bis",
            "b-1",
            "a@b",
            "a@b.nl",
            "0612",
            "euthanasie",
            "f.pdf",
            "f.exe",
            "application/pdf",
            "MACHTIGING",
            "VERKLARING_VAN_OVERLIJDEN",
            "WILSVERKLARING",
            "LIJKSCHOUWER",
            "NIEMAND");

    private final Random random;

    Spoiler(Random random) {
        this.random = random;
    }

    <T extends Record> T spoil(T record) {
        try {
            return spoilOne(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // the constructor of its own class
    private <T extends Record> T spoilOne(T record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(record);
        }
        int chosen = random.nextInt(values.length);
        if (types[chosen] != Ontvangst.class) {
            values[chosen] = spoiled(types[chosen], values[chosen]);
        }
        Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
        return (T) constructor.newInstance(values);
    }

    private @Nullable Object spoiled(Class<?> type, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return documents(list);
        }
        if (value instanceof Record deeper && random.nextInt(12) > 0) {
            return spoil(deeper);
        }
        return random.nextInt(4) == 0 ? null : other(type);
    }

    private List<@Nullable Object> documents(List<?> list) {
        List<@Nullable Object> other = new ArrayList<>(list);
        switch (random.nextInt(4)) {
            case 0 -> other.add(null);
            case 1 -> other.addAll(list);
            case 2 -> other.add(other(Document.class));
            default -> other.replaceAll(item -> item instanceof Record document ? spoil(document) : item);
        }
        return other;
    }

    private @Nullable Object other(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (type == Integer.class) {
            return random.nextInt(-2, 104);
        }
        if (type == Long.class) {
            return random.nextLong(-1, 9_000_000);
        }
        if (type == LocalDate.class) {
            return date();
        }
        if (type == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), 30);
        }
        if (type == LocalDateTime.class) {
            return date().atTime(random.nextInt(24), 30);
        }
        return type == DatumOnvolledig.class
                ? DatumOnvolledig.of(LocalDate.of(2000 + random.nextInt(27), 11, 3))
                : null;
    }

    /** Around the days of the cases, now and then a night in which the clock turns, and a year that no text holds. */
    private LocalDate date() {
        return switch (random.nextInt(8)) {
            case 0 -> LocalDate.of(2026, 3, 29);
            case 1 -> LocalDate.of(2026, 10, 25);
            case 2 -> LocalDate.of(10_000, 1, 1);
            case 3 -> LocalDate.of(2009, 12, 31);
            default -> LocalDate.of(2026, 10, 20).plusDays(random.nextInt(40));
        };
    }
}
