package nl.collectief.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.validation.FindingInterpolator;
import nl.collectief.overlijden.OverlijdenDienst;

/** A JVM that makes one report and ends. */
public final class FirstReport {

    private FirstReport() {}

    /** How a report is asked for. */
    enum Route {
        /** Not at all. */
        EMPTY("no report"),
        /** Of a record, by our own entry. */
        VALIDATE("validate(aangifte)"),
        /** Of JSON, by our own entry. */
        READ("lees(json, profiel)"),
        /** Of a record, through Bean Validation. */
        BEAN_VALIDATION("@Valid, Hibernate Validator"),
        /** All of these: what an archive of classes is made from. */
        ALL("all");

        private final String title;

        Route(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        /** How much is found: nothing, for the aangifte is valid. */
        int findings() {
            return switch (this) {
                case EMPTY -> 0;
                case VALIDATE -> validate();
                case READ -> read();
                case BEAN_VALIDATION -> beanValidation();
                case ALL -> validate() + read() + beanValidation();
            };
        }
    }

    /** Argument: the name of a route. The exit code is the number of findings. */
    public static void main(String... args) {
        System.exit(Route.valueOf(args[0]).findings());
    }

    private static int validate() {
        return new OverlijdenDienst().validate(Sample.aangifte()).findings().size();
    }

    private static int read() {
        return new OverlijdenDienst()
                .lees(new ByteArrayInputStream(Sample.json()), Profiel.STANDAARD)
                .findings()
                .size();
    }

    private static int beanValidation() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(FindingInterpolator.van(new OverlijdenDienst().teksten(), Locale.ROOT))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(Sample.aangifte()).size();
        }
    }
}
