package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.List;
import nl.collectief.testkit.Schema;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Holds an answer against the official schema: what stands in the Body, or in the detail of a fault. */
final class OfficialSchema {

    private OfficialSchema() {}

    /** What the schema says; of a fault without StUF there is nothing to hold. */
    static List<String> errors(byte[] envelope) {
        if (!Schema.isPresent()) {
            return List.of();
        }
        Element root = Schema.body(Schema.document(envelope));
        if (root.getLocalName().equals("Fault")) {
            List<Element> detail = Schema.children(detail(root));
            return detail.isEmpty() ? List.of() : Schema.errors(detail.get(0));
        }
        return Schema.errors(as12(root));
    }

    private static Element detail(Element fault) {
        List<Element> parts = Schema.children(fault);
        return parts.get(parts.size() - 1);
    }

    /** The roots of free messages of version 1.1 are not in the pack of 1.2, but for their namespace they are the same. */
    private static Element as12(Element root) {
        if (!Schema.ZKN.equals(root.getNamespaceURI())) {
            return root;
        }
        Document owner = root.getOwnerDocument();
        Element renamed = (Element) owner.renameNode(root, Schema.ZDS, "ZDS:" + root.getLocalName());
        Schema.children(renamed).forEach(child -> owner.renameNode(child, Schema.ZDS, "ZDS:" + child.getLocalName()));
        return renamed;
    }
}
