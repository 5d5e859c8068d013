package nl.collectief.core.formulier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the properties no question has. A record has none: its components are the questions. */
final class UnknownProperties {

    private final Plan plan;
    private final Evaluation oordeel;
    private int nummer;

    UnknownProperties(Plan plan, Evaluation oordeel) {
        this.plan = plan;
        this.oordeel = oordeel;
    }

    void zoek(@Nullable Object antwoorden) {
        zoek(antwoorden, plan.namen, "");
    }

    private void zoek(@Nullable Object waarde, NameTree namen, String plaats) {
        if (waarde instanceof Map<?, ?> object) {
            object.forEach((naam, deel) -> eigenschap((String) naam, deel, namen, plaats));
        } else if (waarde instanceof List<?> lijst) {
            for (int i = 0; i < lijst.size(); i++) {
                zoek(lijst.get(i), namen, plaats + "/" + i);
            }
        }
    }

    private void eigenschap(String naam, @Nullable Object waarde, NameTree namen, String plaats) {
        NameTree onder = namen.onder(naam);
        if (onder == null) {
            meld(plaats(plaats, naam));
        } else if (waarde instanceof Map || waarde instanceof List) {
            Vraag vraag = onder.vraag();
            if (vraag == null || vraag.type() == Vraagtype.GROEP || vraag.type() == Vraagtype.OBJECT) {
                zoek(waarde, onder, plaats(plaats, naam));
            } else if (!Plan.delen(vraag.type()).isEmpty()) {
                delen(waarde, Plan.delen(vraag.type()), plaats(plaats, naam));
            }
        }
    }

    private void delen(@Nullable Object waarde, Set<String> delen, String plaats) {
        if (waarde instanceof Map<?, ?> object) {
            object.forEach((naam, deel) -> {
                if (!delen.contains((String) naam)) {
                    meld(plaats(plaats, (String) naam));
                } else if (deel instanceof Map || deel instanceof List) {
                    delen(deel, delen, plaats(plaats, (String) naam));
                }
            });
        } else if (waarde instanceof List<?> lijst) {
            for (int i = 0; i < lijst.size(); i++) {
                delen(lijst.get(i), delen, plaats + "/" + i);
            }
        }
    }

    private static String plaats(String om, String naam) {
        return om + "/" + naam.replace("~", "~0").replace("/", "~1");
    }

    private void meld(String plaats) {
        oordeel.meld(new FormFinding(
                RuleKind.ONBEKEND,
                plan.formulier.onbekend(),
                plaats,
                "",
                plan.namen.zoek(plaats).nummer(),
                Map.of(),
                Position.vooraan(nummer++)));
    }
}
