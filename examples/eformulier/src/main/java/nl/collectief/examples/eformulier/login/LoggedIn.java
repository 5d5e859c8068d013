package nl.collectief.examples.eformulier.login;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Someone who logged in with DigiD or eHerkenning, as Spring Security keeps it in the session. */
public final class LoggedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final Identity who;

    /** Whom the means of login told. */
    public LoggedIn(Identity who) {
        super(AuthorityUtils.createAuthorityList("ROLE_AANVRAGER"));
        this.who = who;
        setAuthenticated(true);
    }

    @Override
    public Identity getPrincipal() {
        return who;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoggedIn loggedIn && loggedIn.who.equals(who);
    }

    @Override
    public int hashCode() {
        return Objects.hash(who);
    }

    @Override
    public String toString() {
        return "LoggedIn[" + who + "]";
    }
}
