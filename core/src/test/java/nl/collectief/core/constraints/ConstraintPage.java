package nl.collectief.core.constraints;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The generated part of {@code docs/constraints.md}: each constraint with its source, examples and texts. */
final class ConstraintPage {

    private static final String BEGIN = "<!-- generated from the constraints; do not edit -->\n";
    private static final String END = "<!-- end of the generated part -->";
    private static final Set<String> STANDARD = Set.of("message", "groups", "payload");
    private static final Pattern TYPE_DOC = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@Documented", Pattern.DOTALL);

    private ConstraintPage() {}

    /** Writes the page: its file, then the folder of the sources of the constraints. */
    public static void main(String[] args) throws IOException {
        Path pagina = Path.of(args[0]);
        Files.writeString(pagina, text(pagina, Path.of(args[1])));
    }

    /** The page with its generated part made anew. */
    static String text(Path pagina, Path sources) throws IOException {
        String tekst = Files.readString(pagina);
        StringBuilder deel = new StringBuilder(tekst.substring(0, tekst.indexOf(BEGIN) + BEGIN.length()));
        for (Class<? extends Annotation> constraint : Constraints.all()) {
            deel.append(section(constraint, Files.readString(sources.resolve(constraint.getSimpleName() + ".java"))));
        }
        return deel.append(tekst.substring(tekst.indexOf(END))).toString();
    }

    private static String section(Class<? extends Annotation> constraint, String source) throws IOException {
        Reference reference = constraint.getAnnotation(Reference.class);
        return "\n### `@" + constraint.getSimpleName() + "`\n\n" + description(source)
                + "\n\n- Source: " + reference.source()
                + "\n- Right: " + examples(reference.right())
                + "\n- Wrong: " + examples(reference.wrong())
                + options(constraint, source)
                + "\n\n| Text | Dutch | English |\n|---|---|---|\n" + texts(constraint) + "\n";
    }

    /** What the Javadoc says, without its source. */
    private static String description(String source) {
        String doc =
                TYPE_DOC.matcher(source).results().findFirst().orElseThrow().group(1);
        return sentence(doc).replaceAll(" ?Source: [^<]*?\\.(?= |$)", "").replaceAll("<p>", "");
    }

    private static String sentence(String doc) {
        return doc.replaceAll("\n\\s*\\*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String options(Class<? extends Annotation> constraint, String source) {
        return Arrays.stream(constraint.getDeclaredMethods())
                .filter(methode -> !STANDARD.contains(methode.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .map(methode -> "\n- Option `" + methode.getName() + "`" + defaultOf(methode) + ": "
                        + sentence(docOf(methode, source)))
                .collect(Collectors.joining());
    }

    private static String defaultOf(Method methode) {
        Object waarde = methode.getDefaultValue();
        if (waarde == null) {
            return " (must be given)";
        }
        return waarde instanceof Object[] rij && rij.length == 0 ? "" : " (`" + waarde + "`)";
    }

    private static String docOf(Method methode, String source) {
        Pattern doc = Pattern.compile("/\\*\\*([^/]*?)\\*/\\s*[\\w.\\[\\]]+ " + methode.getName() + "\\(\\)");
        return doc.matcher(source).results().findFirst().orElseThrow().group(1);
    }

    private static String examples(String[] voorbeelden) {
        return Arrays.stream(voorbeelden).map(ConstraintPage::example).collect(Collectors.joining(", "));
    }

    private static String example(String voorbeeld) {
        if (!voorbeeld.isBlank()
                && voorbeeld.chars().allMatch(teken -> teken > ' ' && teken < 0x2000 || teken == ' ')) {
            return "`" + voorbeeld + "`";
        }
        return "`\""
                + voorbeeld
                        .chars()
                        .mapToObj(teken -> teken == ' ' ? " " : "\\u%04X".formatted(teken))
                        .collect(Collectors.joining())
                + "\"`";
    }

    private static String texts(Class<? extends Annotation> constraint) throws IOException {
        Properties nl = MessagesTest.texts("_nl");
        Properties en = MessagesTest.texts("_en");
        String begin = constraint.getName() + ".";
        Stream<String> sleutels = nl.stringPropertyNames().stream().filter(sleutel -> sleutel.startsWith(begin));
        return sleutels.sorted()
                .map(sleutel -> "| `" + sleutel.substring(begin.length()) + "` | " + nl.getProperty(sleutel) + " | "
                        + en.getProperty(sleutel) + " |")
                .collect(Collectors.joining("\n"));
    }
}
