package nl.collectief.core.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Every constraint of the package, and validators that speak one language. */
final class Constraints {

    static final Locale NL = Locale.forLanguageTag("nl");
    static final Locale EN = Locale.ENGLISH;

    private Constraints() {}

    /** Every constraint, by name. */
    static List<Class<? extends Annotation>> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package-"))
                    .sorted()
                    .<Class<?>>map(name -> type(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isAnnotationPresent(Constraint.class))
                    .<Class<? extends Annotation>>map(type -> type.asSubclass(Annotation.class))
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A validator without Expression Language. */
    static Validator validator(Locale taal) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(NL, EN), taal, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** The field of {@link Fields} for a constraint. */
    static String field(Class<?> constraint) {
        String naam = constraint.getSimpleName();
        return naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1);
    }

    private static Path folder() throws URISyntaxException {
        Path classes = Path.of(Verplicht.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return classes.resolve(Verplicht.class.getPackageName().replace('.', '/'));
    }

    private static Class<?> type(String naam) {
        try {
            return Class.forName(Verplicht.class.getPackageName() + "." + naam);
        } catch (ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
