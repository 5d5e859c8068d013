package nl.collectief.examples.eformulier.login;

import java.util.List;
import nl.collectief.examples.eformulier.register.People;

/**
 * The page of a stand-in for a means of login.
 *
 * @param means {@code digid}, {@code eherkenning} or {@code beheer}: part of the keys of its words
 * @param action address it is sent to
 * @param terug where it comes back to
 * @param people whom one can be, of DigiD
 * @param levels levels of assurance, lowest first
 * @param refused whether what was typed just now is not right
 */
public record LoginForm(
        String means, String action, String terug, List<People.Someone> people, List<String> levels, boolean refused) {}
