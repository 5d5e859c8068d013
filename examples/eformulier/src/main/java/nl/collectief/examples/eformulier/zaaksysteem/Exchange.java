package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** One message while it is read: what is known of it so far, so that a refusal can be addressed. Not thread-safe. */
final class Exchange {

    private final Call call;
    private final MessageReader reader;
    private Soap soap = Soap.SOAP_1_1;
    private @Nullable Operation operation;
    private @Nullable Stuurgegevens stuurgegevens;

    Exchange(Call call, MessageReader reader) {
        this.call = call;
        this.reader = reader;
    }

    Question question() {
        return new Question(soap, operation, stuurgegevens);
    }

    /** Reads which operation it is, and what it says of itself; both are held against the standard. */
    Head head(HeaderCheck check) throws Unreadable, Refusal {
        soap = reader.toEnvelope();
        QName root = reader.toRoot(soap);
        Operation found = Operation.of(root)
                .orElseThrow(() ->
                        new Refusal(StufFault.NOT_SUPPORTED, "Dit zaaksysteem kent het bericht in de Body niet."));
        operation = found;
        Optional<Node> first = reader.nextChild(piece -> {});
        if (first.isEmpty() || !first.get().is(found.partNs(), "stuurgegevens")) {
            throw Refusal.notConform("De stuurgegevens ontbreken aan het begin van het bericht.");
        }
        Stuurgegevens stuur = Stuurgegevens.of(first.get());
        stuurgegevens = stuur;
        address(found);
        MessageKey key = check.check(found, stuur);
        if (call.forced() != null) {
            throw call.forced();
        }
        return new Head(question(), found, key);
    }

    private void address(Operation found) throws Refusal {
        if (!found.action().equals(call.action())) {
            throw new Refusal(StufFault.NOT_SUPPORTED, "De SOAPAction hoort niet bij het bericht in de Body.");
        }
        if (call.soort() != found.operatie().endpointSoort()) {
            throw new Refusal(StufFault.NOT_SUPPORTED, "Dit bericht hoort bij een ander adres van dit zaaksysteem.");
        }
    }

    /** Reads the rest. */
    Rest rest(MessageReader.ContentSink sink) throws Unreadable, Refusal {
        List<Node> parts = new ArrayList<>();
        for (Optional<Node> next = reader.nextChild(sink); next.isPresent(); next = reader.nextChild(sink)) {
            parts.add(next.get());
        }
        return new Rest(parts, reader.toEnd());
    }

    /**
     * The beginning of a message that is ours.
     *
     * @param question what an answer refers to
     * @param operation what it is
     * @param key what tells it apart
     */
    record Head(Question question, Operation operation, MessageKey key) {}

    /**
     * What follows stuurgegevens.
     *
     * @param parts the elements, in order
     * @param digest of all in the Body
     */
    record Rest(List<Node> parts, String digest) {}
}
