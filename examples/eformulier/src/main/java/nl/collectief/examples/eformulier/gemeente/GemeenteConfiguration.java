package nl.collectief.examples.eformulier.gemeente;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.dienst.Diensten;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The choices of the municipality, the services and the clock, for whoever asks. */
@Configuration
class GemeenteConfiguration {

    @Bean
    Gemeente gemeente(@Value("${eformulier.gemeente}") Resource bestand) throws IOException {
        JsonMapper streng = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream json = bestand.getInputStream()) {
            return streng.readValue(json, Gemeente.class);
        }
    }

    @Bean
    Diensten diensten() {
        return Diensten.vind();
    }

    @Bean
    Clock clock() {
        return Clock.system(Ontvangst.ZONE);
    }
}
