package nl.collectief.examples.eformulier.crash;

import java.time.Duration;
import java.util.UUID;
import nl.collectief.examples.eformulier.EFormulier;
import nl.collectief.examples.eformulier.indiening.Submissions;
import nl.collectief.examples.eformulier.levering.Interventions;
import nl.collectief.examples.eformulier.zaaksysteem.Failure;
import nl.collectief.examples.eformulier.zaaksysteem.Mode;
import nl.collectief.examples.eformulier.zaaksysteem.ReceiverSwitch;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The application with doors for the crash test: hand in, look in the queue, press retry, turn the switch. */
final class CrashApp {

    private CrashApp() {}

    /** Starts it in a process of its own. */
    public static void main(String... args) {
        new SpringApplicationBuilder(EFormulier.class, Doors.class).run(args);
    }

    /** Without an annotation, so that no other test finds it. */
    static class Doors {

        @Bean
        @Order(0)
        SecurityFilterChain crashSecurity(HttpSecurity http) {
            return http.securityMatcher("/crash/**")
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .csrf(CsrfConfigurer::disable)
                    .build();
        }

        @Bean
        RouterFunction<ServerResponse> senderDoors(
                Submissions submissions,
                Interventions interventions,
                JdbcClient jdbc,
                TransactionOperations transactions) {
            return RouterFunctions.route()
                    .POST("/crash/submit/{concept}", request -> {
                        UUID concept = UUID.fromString(request.pathVariable("concept"));
                        transactions.executeWithoutResult(
                                status -> CrashRequests.files(concept).forEach(file -> file.keep(jdbc)));
                        return ServerResponse.ok()
                                .body(submissions
                                        .submit(CrashRequests.submission(concept))
                                        .referentie());
                    })
                    .POST("/crash/retry", request -> {
                        interventions.retryAll();
                        return ServerResponse.ok().body("");
                    })
                    .GET(
                            "/crash/open",
                            request -> ServerResponse.ok()
                                    .body(jdbc.sql("select count(*) from delivery where state <> 'DELIVERED'")
                                            .query(Integer.class)
                                            .single()
                                            .toString()))
                    .build();
        }

        @Bean
        RouterFunction<ServerResponse> switchDoor(ReceiverSwitch receiverSwitch) {
            return RouterFunctions.route()
                    .POST("/crash/switch/{mode}/{failure}", request -> {
                        receiverSwitch.set(setting(request));
                        return ServerResponse.ok().body("");
                    })
                    .build();
        }

        private static ReceiverSwitch.Setting setting(ServerRequest request) {
            return new ReceiverSwitch.Setting(
                    Mode.valueOf(request.pathVariable("mode")),
                    Duration.ofMillis(300),
                    Failure.valueOf(request.pathVariable("failure")));
        }
    }
}
