package nl.collectief.examples.eformulier.zaaksysteem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Lets systems send messages: they have no session and no page, so nothing to forge a request with. */
@Configuration
class ZdsSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain zds(HttpSecurity http) {
        return http.securityMatcher("/zaaksysteem/zds/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(CsrfConfigurer::disable)
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
