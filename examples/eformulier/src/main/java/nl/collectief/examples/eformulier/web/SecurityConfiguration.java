package nl.collectief.examples.eformulier.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may see what, and what every answer of the server carries. */
@Configuration
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pageSecurity(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(new SecurityHeaders());
        return http.build();
    }
}
