package nl.collectief.examples.eformulier;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The e-form of one municipality: every service of Collectief on the class path is a form on its start page. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class EFormulier {

    /** Starts the server; its settings stand in {@code application.properties} and {@code gemeente.json}. */
    public static void main(String... args) {
        SpringApplication.run(EFormulier.class, args);
    }
}
