package nl.collectief.examples.eformulier.formulier;

import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.core.tabel.Tabel;
import org.jspecify.annotations.Nullable;

/**
 * What decides how the answer of a question is typed.
 *
 * @param type type of the question
 * @param table the table it chooses from, or null
 * @param listed whether it chooses from a list of the municipality
 */
record AnswerType(Vraagtype type, @Nullable Tabel<?> table, boolean listed) {

    static AnswerType of(Vraag vraag) {
        return new AnswerType(vraag.type(), TableTyping.table(vraag).orElse(null), vraag.lijst() != null);
    }
}
