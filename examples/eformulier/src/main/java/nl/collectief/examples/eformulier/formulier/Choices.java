package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.examples.eformulier.formulier.QuestionField.Choice;
import nl.collectief.examples.eformulier.web.Words;

/** What a question lets choose, in words. Source: formulieren 7. */
record Choices(Words words, Profiel profile) {

    List<Choice> of(Vraag vraag) {
        return vraag.keuzes(profile).stream()
                .map(keuze -> new Choice(keuze.code(), text(vraag, keuze.code())))
                .toList();
    }

    /** A code in words; the code itself when the form has no words for it. */
    String text(Vraag vraag, String code) {
        return vraag.keuzes().stream()
                .filter(keuze -> keuze.code().equals(code))
                .findFirst()
                .map(keuze -> keuze.tekst().in(words.language()))
                .orElse(vraag.type() == Vraagtype.DATUM ? DateTyping.show(code) : code);
    }
}
