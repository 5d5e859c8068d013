package nl.collectief.core.stuf;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.testkit.Schema;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Changes a message in one place at a time and tells which changes the official schema accepts. */
final class Mutations {

    private final Element root;
    private int aantal;

    Mutations(byte[] bericht) {
        this.root = Schema.body(Schema.document(bericht));
    }

    /** How many changes the last walk made. */
    int aantal() {
        return aantal;
    }

    /** Takes out each element below the root in turn; gives the names of those that nobody misses. */
    List<String> withoutElement() {
        List<String> geaccepteerd = new ArrayList<>();
        aantal = 0;
        for (Element element : alle()) {
            Node ouder = element.getParentNode();
            Node plek = element.getNextSibling();
            ouder.removeChild(element);
            keur(element.getLocalName(), geaccepteerd);
            ouder.insertBefore(element, plek);
        }
        return geaccepteerd;
    }

    /** Takes off each attribute in turn; gives the names of those that nobody misses. */
    List<String> withoutAttribute() {
        List<String> geaccepteerd = new ArrayList<>();
        aantal = 0;
        for (Element element : alle()) {
            for (Attr attribuut : attributen(element)) {
                element.removeAttributeNode(attribuut);
                keur(attribuut.getLocalName(), geaccepteerd);
                element.setAttributeNodeNS(attribuut);
            }
        }
        return geaccepteerd;
    }

    /** Swaps each two neighbours of different name; gives the names of the parents where that is accepted. */
    List<String> swapped() {
        List<String> geaccepteerd = new ArrayList<>();
        aantal = 0;
        List<Element> ouders = alle();
        ouders.add(0, root);
        for (Element ouder : ouders) {
            List<Element> kinderen = Schema.children(ouder);
            for (int i = 1; i < kinderen.size(); i++) {
                Element eerste = kinderen.get(i - 1);
                Element tweede = kinderen.get(i);
                if (!eerste.getLocalName().equals(tweede.getLocalName())) {
                    ouder.insertBefore(tweede, eerste);
                    keur(ouder.getLocalName(), geaccepteerd);
                    ouder.insertBefore(eerste, tweede);
                }
            }
        }
        return geaccepteerd;
    }

    private void keur(String naam, List<String> geaccepteerd) {
        aantal++;
        if (Schema.errors(root).isEmpty()) {
            geaccepteerd.add(naam);
        }
    }

    private List<Element> alle() {
        List<Element> alle = new ArrayList<>();
        verzamel(root, alle);
        return alle;
    }

    private static void verzamel(Element ouder, List<Element> alle) {
        for (Element kind : Schema.children(ouder)) {
            alle.add(kind);
            verzamel(kind, alle);
        }
    }

    private static List<Attr> attributen(Element element) {
        List<Attr> attributen = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributen.add((Attr) element.getAttributes().item(i));
        }
        return attributen;
    }
}
