package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * An element of a message that was read.
 *
 * @param name its name
 * @param attributes its attributes
 * @param text the text straight inside it, trimmed
 * @param children the elements straight inside it, in order
 */
record Node(QName name, Map<QName, String> attributes, String text, List<Node> children) {

    private static final QName NIL = Ns.XSI.name("nil");

    Node {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    boolean is(Ns ns, String local) {
        return name.equals(ns.name(local));
    }

    /** An attribute, or null. */
    @Nullable
    String attribute(Ns ns, String local) {
        return attributes.get(ns.name(local));
    }

    /** The elements of that name. */
    List<Node> all(Ns ns, String local) {
        return children.stream().filter(child -> child.is(ns, local)).toList();
    }

    /** The first element of that name. */
    Optional<Node> first(Ns ns, String local) {
        return children.stream().filter(child -> child.is(ns, local)).findFirst();
    }

    /** Text of the first element of that name; null when it is absent, empty or nil. */
    @Nullable
    String text(Ns ns, String local) {
        return first(ns, local)
                .filter(child -> !child.isNil() && !child.text.isEmpty())
                .map(Node::text)
                .orElse(null);
    }

    private boolean isNil() {
        String nil = attributes.get(NIL);
        return nil != null && (nil.strip().equals("true") || nil.strip().equals("1"));
    }

    @Override
    public String toString() {
        return "Node[" + name.getLocalPart() + "]";
    }
}
