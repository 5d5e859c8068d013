package nl.collectief.examples.eformulier.formulier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.validation.Texts;
import nl.collectief.examples.eformulier.formulier.StepView.Derived;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;

/** What follows from answers without fouten, in words: by the labels of the service; what has no label is not shown. */
record DerivedValues(Dienst<?> service, Words words) {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+(Z|[+-]\\d{2}:\\d{2})");

    List<Derived> of(Judgement judgement) {
        List<Derived> derived = new ArrayList<>();
        judgement.report().afgeleid().forEach((name, value) -> {
            String label = text(Texts.AFGELEID + name);
            String shown = label == null ? "" : inWords(name, value);
            if (label != null && !shown.isEmpty()) {
                derived.add(new Derived(label, shown));
            }
        });
        return derived;
    }

    private String inWords(String name, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return String.join(
                    ", ",
                    list.stream().map(item -> inWords(name, item)).distinct().toList());
        }
        if (value == null || value instanceof Map) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString().replace('.', ',');
        }
        String code = text(Texts.AFGELEID + name + "." + value);
        return code == null ? dayOrMoment(value.toString()) : code;
    }

    private String dayOrMoment(String text) {
        return MOMENT.matcher(text).matches()
                ? words.moment(OffsetDateTime.parse(text).atZoneSameInstant(Ontvangst.ZONE))
                : DateTyping.show(text);
    }

    private @Nullable String text(String key) {
        return service.teksten().sjabloon(key, words.language());
    }
}
