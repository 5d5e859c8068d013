package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.formulier.Keuze;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.examples.eformulier.formulier.QuestionField.Choice;
import nl.collectief.examples.eformulier.web.Words;

/**
 * What a question lets choose: the list of the form, or that of the municipality in its place with what the form itself
 * needs. Source: formulieren 7.
 */
record Choices(Words words, Profiel profile) {

    List<Choice> of(Vraag vraag) {
        List<String> own =
                vraag.lijst() == null ? List.of() : profile.lijst(vraag.lijst()).orElse(List.of());
        if (own.isEmpty()) {
            return vraag.keuzes().stream().map(this::choice).toList();
        }
        List<Choice> choices = new ArrayList<>();
        own.forEach(code -> choices.add(new Choice(code, text(vraag, code))));
        vraag.keuzes().stream()
                .filter(keuze -> keuze.vast() && !own.contains(keuze.code()))
                .forEach(keuze -> choices.add(choice(keuze)));
        return choices;
    }

    /** A code in words; the code itself when the form has no words for it. */
    String text(Vraag vraag, String code) {
        return vraag.keuzes().stream()
                .filter(keuze -> keuze.code().equals(code))
                .findFirst()
                .map(keuze -> choice(keuze).text())
                .orElse(vraag.type() == Vraagtype.DATUM ? DateTyping.show(code) : code);
    }

    private Choice choice(Keuze keuze) {
        return new Choice(keuze.code(), keuze.tekst().in(words.language()));
    }
}
