package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.Optional;
import nl.collectief.examples.eformulier.zaaksysteem.Exchange.Head;
import nl.collectief.examples.eformulier.zaaksysteem.Exchange.Rest;
import nl.collectief.examples.eformulier.zaaksysteem.MessageStore.Earlier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.TransactionException;

/**
 * Takes a message and answers it: once with what it asks, and the same to who sends it again.
 *
 * <p>A message that is refused leaves nothing behind, so it may come again when what it was refused for is repaired.
 */
class Receiver {

    private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);

    private final HeaderCheck check;
    private final AnswerWriter answers;
    private final Processing processing;
    private final long maximum;

    /**
     * A receiver.
     *
     * @param maximum bytes that a message may have
     */
    Receiver(HeaderCheck check, AnswerWriter answers, Processing processing, long maximum) {
        this.check = check;
        this.answers = answers;
        this.processing = processing;
        this.maximum = maximum;
    }

    /** Answers a message, whatever it holds. */
    Reply receive(Call call) {
        try (MessageReader reader = MessageReader.open(call.body(), maximum)) {
            return answer(new Exchange(call, reader));
        } catch (Unreadable e) {
            return refuse(new Question(Soap.SOAP_1_1, null, null), unreadable());
        }
    }

    private Reply answer(Exchange exchange) {
        try {
            return handle(exchange);
        } catch (Refusal refusal) {
            return refuse(exchange.question(), refusal);
        } catch (Unreadable e) {
            return refuse(exchange.question(), unreadable());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("message not stored: {}", e.getClass().getSimpleName());
            return fault(exchange.question(), notNow(exchange.question().isNotification()));
        }
    }

    private Reply handle(Exchange exchange) throws Unreadable, Refusal {
        Head head = exchange.head(check);
        Optional<Earlier> earlier = processing.messages().find(head.key());
        if (earlier.isPresent()) {
            return again(head, earlier.get(), exchange.rest(piece -> {}));
        }
        ContentDraft draft = processing.contents().begin();
        boolean kept = false;
        try {
            Rest rest = exchange.rest(draft);
            Optional<ContentDraft.Stored> content = draft.finish();
            Optional<String> answer = once(head, rest, content);
            kept = answer.isPresent();
            return kept ? Reply.ok(head.question().soap(), answer.get()) : meanwhile(head, rest);
        } finally {
            if (!kept) {
                draft.discard();
            }
        }
    }

    /** The answer; empty when the same message came in at the same time and was first. */
    private Optional<String> once(Head head, Rest rest, Optional<ContentDraft.Stored> content) throws Refusal {
        try {
            return Optional.of(processing.process(head, rest, content));
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    private Reply meanwhile(Head head, Rest rest) throws Refusal {
        Earlier first = processing
                .messages()
                .find(head.key())
                .orElseThrow(() -> new Refusal(StufFault.EXISTS, "De zaak of het document bestaat al."));
        return again(head, first, rest);
    }

    private Reply again(Head head, Earlier earlier, Rest rest) throws Refusal {
        if (!earlier.digest().equals(rest.digest())) {
            throw new Refusal(StufFault.NOT_UNIQUE, "Dit referentienummer kwam eerder met een andere inhoud.");
        }
        processing.messages().countDouble(earlier);
        return Reply.ok(head.question().soap(), earlier.answer());
    }

    private Reply refuse(Question question, Refusal refusal) {
        try {
            processing.messages().addRefusal(question.operation(), refusal);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("refusal not stored: {}", e.getClass().getSimpleName());
        }
        return fault(question, refusal);
    }

    private Reply fault(Question question, Refusal refusal) {
        return Reply.fault(question.soap(), refusal.fault(), answers.fault(question, refusal));
    }

    private static Refusal unreadable() {
        return Refusal.notConform("Het bericht is geen leesbaar SOAP-bericht.");
    }

    /** What says to send the same again later. */
    static Refusal notNow(boolean notification) {
        return new Refusal(
                notification ? StufFault.NOT_STORED : StufFault.NOT_AVAILABLE,
                "Het zaaksysteem kan het bericht nu niet verwerken.");
    }
}
