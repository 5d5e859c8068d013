package nl.collectief.examples.eformulier.zaaksysteem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/** Takes elements of ZKN out of a message and refuses what the standard does not allow of them. Source: messages 2.4, 2.5. */
final class Elements {

    private Elements() {}

    /** The only element of that name. */
    static Node only(Node parent, String local) throws Refusal {
        List<Node> found = parent.all(Ns.ZKN, local);
        if (found.isEmpty()) {
            throw Refusal.notConform("Het element %s ontbreekt.", local);
        }
        if (found.size() > 1) {
            throw Refusal.notConform("Het element %s staat er meer dan een keer.", local);
        }
        return found.get(0);
    }

    /** A text that must be there. */
    static String text(Node parent, String local, int most) throws Refusal {
        only(parent, local);
        String text = optional(parent, local, most);
        if (text == null) {
            throw Refusal.notConform("Het element %s is leeg.", local);
        }
        return text;
    }

    /** A text that may be absent. */
    static @Nullable String optional(Node parent, String local, int most) throws Refusal {
        String text = parent.text(Ns.ZKN, local);
        if (text != null && !Texts.isWithin(text, 1, most)) {
            throw Refusal.notConform("Het element %s is langer dan %d tekens.", local, most);
        }
        return text;
    }

    /** A text that must be one of a few. */
    static String oneOf(Node parent, String local, Set<String> words) throws Refusal {
        String text = text(parent, local, 80);
        if (!words.contains(text)) {
            throw Refusal.notConform("Het element %s heeft een waarde die niet bestaat.", local);
        }
        return text;
    }

    /** A day that must be there. */
    static LocalDate date(Node parent, String local) throws Refusal {
        LocalDate date = Texts.date(text(parent, local, 8));
        if (date == null) {
            throw notADate(local);
        }
        return date;
    }

    /** A day that may be absent. */
    static @Nullable LocalDate optionalDate(Node parent, String local) throws Refusal {
        return parent.text(Ns.ZKN, local) == null ? null : date(parent, local);
    }

    /** A date that may be absent and may be incomplete. */
    static void incompleteDate(Node parent, Ns ns, String local) throws Refusal {
        String text = parent.text(ns, local);
        if (text != null) {
            String indication = parent.first(ns, local)
                    .map(node -> node.attribute(Ns.STUF, "indOnvolledigeDatum"))
                    .orElse(null);
            if (DatumOnvolledig.leesStuf(text, indication).isEmpty()) {
                throw notADate(local);
            }
        }
    }

    private static Refusal notADate(String local) {
        return Refusal.notConform("Het element %s is geen datum die bestaat.", local);
    }

    /** An entity of this kind, that is handled this way: {@code T} is new, {@code I} must be here. */
    static Node entity(Node node, String entiteittype, String verwerkingssoort) throws Refusal {
        if (!entiteittype.equals(node.attribute(Ns.STUF, "entiteittype"))) {
            throw Refusal.notConform(
                    "Het element %s heeft niet het entiteittype %s.",
                    node.name().getLocalPart(), entiteittype);
        }
        if (!verwerkingssoort.equals(node.attribute(Ns.STUF, "verwerkingssoort"))) {
            throw Refusal.notConform(
                    "Het element %s heeft niet de verwerkingssoort %s.",
                    node.name().getLocalPart(), verwerkingssoort);
        }
        return node;
    }

    /** What a notification of something new must say of itself. */
    static void parameters(List<Node> parts) throws Refusal {
        Node parameters = part(parts, "parameters");
        if (!"T".equals(parameters.text(Ns.STUF, "mutatiesoort"))) {
            throw Refusal.notConform("De mutatiesoort is niet T, zoals bij een nieuw object hoort.");
        }
        String overname = parameters.text(Ns.STUF, "indicatorOvername");
        if (!"V".equals(overname) && !"I".equals(overname)) {
            throw Refusal.notConform("De indicatorOvername is geen V of I.");
        }
    }

    /** The one object of a notification. */
    static Node object(List<Node> parts, String entiteittype) throws Refusal {
        return entity(part(parts, "object"), entiteittype, "T");
    }

    private static Node part(List<Node> parts, String local) throws Refusal {
        List<Node> found = parts.stream().filter(node -> node.is(Ns.ZKN, local)).toList();
        if (found.size() != 1) {
            throw Refusal.notConform("Het bericht heeft niet precies een element %s.", local);
        }
        return found.get(0);
    }
}
