package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.collectief.core.stuf.Operatie;
import nl.collectief.examples.eformulier.zaaksysteem.Exchange.Head;
import nl.collectief.examples.eformulier.zaaksysteem.Exchange.Rest;
import nl.collectief.examples.eformulier.zaaksysteem.ZaakStore.Kind;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What each operation does, in one transaction with the memory of the message itself. */
class Processing {

    private static final Map<String, List<String>> BEGINNINGS = Map.of(
            "application/pdf", List.of("255044462d"),
            "image/gif", List.of("474946383761", "474946383961"),
            "image/jpeg", List.of("ffd8ff"),
            "image/png", List.of("89504e470d0a1a0a"));

    private final Stores stores;
    private final AnswerWriter answers;
    private final Set<String> zaaktypen;
    private final TransactionTemplate transaction;

    /**
     * The operations.
     *
     * @param zaaktypen codes of the zaaktypen that are known; empty is any
     */
    Processing(Stores stores, AnswerWriter answers, Set<String> zaaktypen, PlatformTransactionManager transactions) {
        this.stores = stores;
        this.answers = answers;
        this.zaaktypen = Set.copyOf(zaaktypen);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Where everything is kept. */
    record Stores(MessageStore messages, ZaakStore zaken, ContentStore contents) {}

    MessageStore messages() {
        return stores.messages();
    }

    ContentStore contents() {
        return stores.contents();
    }

    /** What happens inside the transaction. */
    @FunctionalInterface
    private interface Step {
        void store(UUID message) throws Refusal;
    }

    /**
     * Does what a message asks, and remembers it.
     *
     * @return the answer
     * @throws org.springframework.dao.DuplicateKeyException when the same came in at the same time and was first
     */
    String process(Head head, Rest rest, Optional<ContentDraft.Stored> content) throws Refusal {
        return switch (head.operation().operatie()) {
            case GENEREER_ZAAK_IDENTIFICATIE -> number(head, rest, Kind.ZAAK);
            case GENEREER_DOCUMENT_IDENTIFICATIE -> number(head, rest, Kind.DOCUMENT);
            case CREEER_ZAAK -> zaak(head, rest);
            case VOEG_ZAAKDOCUMENT_TOE -> document(head, rest, content);
        };
    }

    private String number(Head head, Rest rest, Kind kind) throws Refusal {
        boolean document = head.operation().operatie() == Operatie.GENEREER_DOCUMENT_IDENTIFICATIE;
        if (rest.parts().stream().anyMatch(part -> !document || !part.is(Ns.ZDS, "parameters"))) {
            throw Refusal.notConform("Het bericht heeft een element dat er niet hoort.");
        }
        String answer = transaction.execute(status -> {
            String number = answers.number(
                    head.question(), head.operation(), stores.zaken().newNumber(kind));
            messages().add(head.operation(), head.key(), rest.digest(), number);
            return number;
        });
        return answer;
    }

    private String zaak(Head head, Rest rest) throws Refusal {
        Elements.parameters(rest.parts());
        ReceivedZaak zaak = ZaakReader.read(Elements.object(rest.parts(), "ZAK"));
        if (!zaaktypen.isEmpty() && !zaaktypen.contains(zaak.zaaktype())) {
            throw new Refusal(StufFault.NOT_FOUND, "Het zaaktype is hier niet bekend.");
        }
        acceptable(Kind.ZAAK, zaak.identificatie());
        return received(head, rest, message -> {
            isNew(zaak);
            stores.zaken().add(zaak, message);
        });
    }

    private void isNew(ReceivedZaak zaak) throws Refusal {
        if (stores.zaken().hasZaak(zaak.identificatie())) {
            throw new Refusal(StufFault.EXISTS, "De identificatie van de zaak is niet uniek.");
        }
        for (ReceivedZaak.Kenmerk kenmerk : zaak.kenmerken()) {
            if (stores.zaken().hasKenmerk(kenmerk)) {
                throw new Refusal(StufFault.EXISTS, "Er is al een zaak met dit kenmerk van deze bron.");
            }
        }
    }

    private String document(Head head, Rest rest, Optional<ContentDraft.Stored> content) throws Refusal {
        Elements.parameters(rest.parts());
        ReceivedDocument document = DocumentReader.read(Elements.object(rest.parts(), "EDC"));
        ContentDraft.Stored stored =
                content.orElseThrow(() -> Refusal.notConform("De inhoud van het document is leeg."));
        asSaid(document, stored);
        acceptable(Kind.DOCUMENT, document.identificatie());
        return received(head, rest, message -> {
            isNew(document);
            stores.zaken().add(document, stored, message);
        });
    }

    private void isNew(ReceivedDocument document) throws Refusal {
        if (!stores.zaken().hasZaak(document.zaak())) {
            throw new Refusal(StufFault.NOT_FOUND, "De zaak van het document is hier niet bekend.");
        }
        if (stores.zaken().hasDocument(document.identificatie())) {
            throw new Refusal(StufFault.EXISTS, "De identificatie van het document is niet uniek.");
        }
    }

    private static void asSaid(ReceivedDocument document, ContentDraft.Stored stored) throws Refusal {
        if (document.sha256() != null && !document.sha256().equalsIgnoreCase(stored.sha256())) {
            throw Refusal.notConform("De inhoud heeft niet de sha256 die het bericht noemt.");
        }
        List<String> beginnings = BEGINNINGS.get(document.mediatype());
        if (beginnings != null && beginnings.stream().noneMatch(stored.firstBytes()::startsWith)) {
            throw Refusal.notConform("De inhoud is niet van het formaat dat het bericht noemt.");
        }
    }

    private void acceptable(Kind kind, String number) throws Refusal {
        if (!stores.zaken().isAcceptable(kind, number)) {
            throw Refusal.notConform(
                    "De identificatie is niet door dit zaaksysteem uitgegeven en begint niet met de gemeentecode.");
        }
    }

    /** The message first: who brings the same at the same time waits for the outcome. */
    private String received(Head head, Rest rest, Step step) throws Refusal {
        String answer = answers.received(head.question());
        Optional<Refusal> refusal = Objects.requireNonNull(transaction.execute(status -> {
            UUID message = messages().add(head.operation(), head.key(), rest.digest(), answer);
            try {
                step.store(message);
                return Optional.empty();
            } catch (Refusal e) {
                status.setRollbackOnly();
                return Optional.of(e);
            }
        }));
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        return answer;
    }
}
