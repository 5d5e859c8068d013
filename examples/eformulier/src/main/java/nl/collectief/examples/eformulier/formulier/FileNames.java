package nl.collectief.examples.eformulier.formulier;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Names of files as browsers send them, made harmless. */
final class FileNames {

    private static final int MAX = 120;
    private static final String NONE = "bestand";

    private FileNames() {}

    /**
     * The name without path, without characters that steer or hide, without points at its begin or in a row, and not too
     * long; its extension stays.
     */
    static String harmless(@Nullable String sent) {
        String text = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        String base = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        base.codePoints().filter(FileNames::isHarmless).forEach(clean::appendCodePoint);
        String name = clean.toString()
                .replaceAll("\\.{2,}", ".")
                .replaceAll("^[. ]+", "")
                .strip();
        return name.isEmpty() ? NONE : shortened(name);
    }

    /** Letters, marks, digits, punctuation and spaces of one kind; nothing a file system or a shell gives a meaning. */
    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> "<>:\"|?*%;&$`'".indexOf(c) < 0;
        };
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= MAX) {
            return name;
        }
        int point = name.lastIndexOf('.');
        String extension = point > 0 && name.length() - point <= 10 ? name.substring(point) : "";
        int end = name.offsetByCodePoints(0, MAX - extension.length());
        return name.substring(0, end) + extension;
    }
}
