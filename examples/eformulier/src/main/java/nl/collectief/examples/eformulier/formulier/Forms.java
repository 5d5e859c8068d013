package nl.collectief.examples.eformulier.formulier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.formulier.BlockView;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts as the library sees and judges them. Thread-safe. */
@Component
class Forms {

    private final Diensten services;
    private final Gemeente gemeente;
    private final Clock clock;

    Forms(Diensten services, Gemeente gemeente, Clock clock) {
        this.services = services;
        this.gemeente = gemeente;
        this.clock = clock;
    }

    /** The service of a form that this municipality offers. */
    Optional<Dienst<?>> service(String code) {
        List<String> offered = gemeente.formulieren();
        return offered.isEmpty() || offered.contains(code) ? services.dienst(code) : Optional.empty();
    }

    /** The service of a draft. */
    Dienst<?> service(Draft draft) {
        return services.dienst(draft.formulier()).orElseThrow(DraftNotFoundException::new);
    }

    Profiel profile() {
        return gemeente.profielVoorRegels();
    }

    /** Days a draft is kept. */
    int daysKept() {
        return gemeente.conceptTermijnDagen();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), Ontvangst.ZONE);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Every block of the form of a draft over these answers. */
    List<BlockView> blocks(Draft draft, AnswerTree answers) {
        Ontvangst received = Ontvangst.builder()
                .gemeente(gemeente.code())
                .tijdstipOntvangst(now())
                .profiel(profile())
                .build();
        return service(draft).beeld(answers.root(), received);
    }

    /** Judges a draft as if it were handed in now. */
    Judgement judge(Draft draft) {
        return judge(draft, now());
    }

    /** Judges a draft as it was handed in at a moment. */
    Judgement judge(Draft draft, Instant received) {
        AnswerTree answers = new AnswerTree(draft.content().antwoorden());
        List<BlockView> blocks = blocks(draft, answers);
        AnswerTree asked = AskedAnswers.of(answers, blocks);
        String json = envelope(draft, asked, received);
        return new Judgement(service(draft).lees(json, profile()), blocks, asked);
    }

    /** The request of a draft as JSON. Source: formulieren 1.1. */
    String envelope(Draft draft, AnswerTree asked, Instant received) {
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("formulier", draft.formulier());
        envelope.put("release", service(draft).formulier().bron().release());
        envelope.put("gemeente", gemeente.code());
        envelope.put(
                "tijdstipOntvangst", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(received.atZone(Ontvangst.ZONE)));
        envelope.put("antwoorden", asked.root());
        if (!draft.content().prefill().isEmpty()) {
            envelope.put("prefill", draft.content().prefill());
        }
        return Trees.write(envelope);
    }
}
