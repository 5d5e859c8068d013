package nl.collectief.examples.eformulier.web;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.core.formulier.Formulier;

/**
 * Forms for one audience.
 *
 * @param title key of its heading
 * @param forms the forms, in the order of the start page
 */
public record StartGroup(String title, List<Entry> forms) {

    /** Who a form is for; the means of login tell it. */
    enum Audience {
        CITIZEN("start.citizen", true, false),
        COMPANY("start.company", false, true),
        BOTH("start.both", true, true);

        private final String title;
        private final boolean citizen;
        private final boolean company;

        Audience(String title, boolean citizen, boolean company) {
            this.title = title;
            this.citizen = citizen;
            this.company = company;
        }

        boolean uses(Formulier form) {
            List<String> means = form.inloggen();
            boolean asCompany = means.contains("EHERKENNING") || means.contains("KVK");
            boolean asCitizen = means.contains("DIGID") || means.contains("BSN") || !asCompany;
            return asCitizen == citizen && asCompany == company;
        }
    }

    /**
     * One form.
     *
     * @param link where it begins
     * @param login what is needed to log in; empty when nothing is
     */
    public record Entry(Link link, String login) {}

    static StartGroup of(Audience audience, List<Formulier> forms, Words words) {
        return new StartGroup(
                audience.title,
                forms.stream()
                        .filter(audience::uses)
                        .map(form -> entry(form, words))
                        .toList());
    }

    private static Entry entry(Formulier form, Words words) {
        Link link = new Link("/formulier/" + form.code(), form.titel().in(words.language()));
        return new Entry(link, login(form.inloggen(), words));
    }

    /** What is needed to log in, and whether it can be done without. */
    private static String login(List<String> means, Words words) {
        List<String> needed =
                Stream.of("DIGID", "EHERKENNING").filter(means::contains).toList();
        if (needed.isEmpty()) {
            return "";
        }
        String with = words.text("login." + String.join(".", needed));
        boolean without = means.contains("BSN") || means.contains("KVK");
        return without ? with + " " + words.text("login.without") : with;
    }
}
