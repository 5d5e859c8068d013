package nl.collectief.examples.eformulier.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.util.unit.DataSize;

/** Who may see what, and what every answer of the server carries. */
@Configuration
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pageSecurity(
            HttpSecurity http, @Value("${spring.servlet.multipart.max-request-size}") DataSize mostPerRequest) {
        http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/beheer", "/beheer/**", "/zaaksysteem", "/zaaksysteem/**")
                                .hasRole("BEHEERDER")
                                .anyRequest()
                                .permitAll())
                .exceptionHandling(refused -> refused.accessDeniedHandler(new SessionExpiry(mostPerRequest))
                        .authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/inloggen/beheer")))
                .logout(logout ->
                        logout.logoutUrl("/uitloggen").logoutSuccessUrl("/").deleteCookies("concept"))
                .headers(new SecurityHeaders());
        return http.build();
    }
}
