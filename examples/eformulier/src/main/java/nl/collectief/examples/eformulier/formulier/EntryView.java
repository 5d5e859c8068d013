package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import nl.collectief.examples.eformulier.web.Link;

/**
 * The page where a form begins.
 *
 * @param title title of the form
 * @param action address it is begun at
 * @param means the means of login it allows, as codes
 * @param open drafts of who fills in that were not handed in
 */
public record EntryView(String title, String action, List<String> means, List<Link> open) {}
