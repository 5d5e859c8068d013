package nl.collectief.examples.eformulier.formulier;

/**
 * What was handed in.
 *
 * @param form title of the form
 * @param reference the number to name it by
 * @param received when it was received, in words
 * @param answers the answers
 */
public record ReceiptView(String form, String reference, String received, AnswersView answers) {

    @Override
    public String toString() {
        return "ReceiptView[" + reference + "]";
    }
}
