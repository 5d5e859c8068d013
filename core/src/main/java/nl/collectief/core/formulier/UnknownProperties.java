package nl.collectief.core.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the properties no question has. A record has none: its components are the questions. */
final class UnknownProperties {

    private final Plan plan;
    private final Evaluation oordeel;
    private final List<String> pad = new ArrayList<>();
    private int nummer;

    UnknownProperties(Plan plan, Evaluation oordeel) {
        this.plan = plan;
        this.oordeel = oordeel;
    }

    void zoek(@Nullable Object antwoorden) {
        zoek(antwoorden, plan.namen);
    }

    private void zoek(@Nullable Object waarde, NameTree namen) {
        if (waarde instanceof Map<?, ?> object) {
            object.forEach((naam, deel) -> binnen((String) naam, () -> eigenschap((String) naam, deel, namen)));
        } else if (waarde instanceof List<?> lijst) {
            for (int i = 0; i < lijst.size(); i++) {
                Object deel = lijst.get(i);
                binnen(Integer.toString(i), () -> zoek(deel, namen));
            }
        }
    }

    private void binnen(String naam, Runnable zoek) {
        pad.add(naam);
        zoek.run();
        pad.remove(pad.size() - 1);
    }

    private void eigenschap(String naam, @Nullable Object waarde, NameTree namen) {
        NameTree onder = namen.onder(naam);
        if (onder == null) {
            meld();
        } else if (waarde instanceof Map || waarde instanceof List) {
            Vraag vraag = onder.vraag();
            if (vraag == null || vraag.type() == Vraagtype.GROEP || vraag.type() == Vraagtype.OBJECT) {
                zoek(waarde, onder);
            } else if (!Plan.delen(vraag.type()).isEmpty()) {
                delen(waarde, Plan.delen(vraag.type()));
            }
        }
    }

    private void delen(@Nullable Object waarde, Set<String> delen) {
        if (waarde instanceof Map<?, ?> object) {
            object.forEach((naam, deel) -> binnen((String) naam, () -> deel((String) naam, deel, delen)));
        } else if (waarde instanceof List<?> lijst) {
            for (int i = 0; i < lijst.size(); i++) {
                Object deel = lijst.get(i);
                binnen(Integer.toString(i), () -> delen(deel, delen));
            }
        }
    }

    private void deel(String naam, @Nullable Object waarde, Set<String> delen) {
        if (!delen.contains(naam)) {
            meld();
        } else if (waarde instanceof Map || waarde instanceof List) {
            delen(waarde, delen);
        }
    }

    /** Most requests have none: the pointer is made only here. */
    private void meld() {
        StringBuilder plaats = new StringBuilder();
        for (String naam : pad) {
            plaats.append('/').append(naam.replace("~", "~0").replace("/", "~1"));
        }
        oordeel.meld(new FormFinding(
                RuleKind.ONBEKEND,
                plan.formulier.onbekend(),
                plaats.toString(),
                "",
                plan.namen.zoek(plaats.toString()).nummer(),
                Map.of(),
                Position.vooraan(nummer++)));
    }
}
