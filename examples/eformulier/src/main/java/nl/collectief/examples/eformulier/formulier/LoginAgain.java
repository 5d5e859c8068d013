package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import nl.collectief.examples.eformulier.login.LoginProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Sends who must log in again to the login, and from there back to the same page. */
@ControllerAdvice
class LoginAgain {

    private final LoginProvider provider;

    LoginAgain(LoginProvider provider) {
        this.provider = provider;
    }

    @ExceptionHandler
    String login(LoginNeededException needed, HttpServletRequest request) {
        return "redirect:" + provider.loginAddress(needed.means(), request.getRequestURI());
    }
}
