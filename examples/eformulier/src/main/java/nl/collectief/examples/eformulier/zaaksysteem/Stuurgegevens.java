package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.Objects;
import nl.collectief.core.stuf.Systeem;
import org.jspecify.annotations.Nullable;

/**
 * What a message says of itself, as it came; judges nothing. Source: messages 2.2.
 *
 * @param berichtcode such as {@code Lk01}
 * @param zender who sends; null when not told, or without its applicatie
 * @param ontvanger who should receive; null when not told, or without its applicatie
 * @param referentienummer the number of the message
 * @param tijdstipBericht when it was made, in digits
 * @param entiteittype what it is about, in a notification
 * @param functie what it asks, in a free message
 */
record Stuurgegevens(
        @Nullable String berichtcode,
        @Nullable Systeem zender,
        @Nullable Systeem ontvanger,
        @Nullable String referentienummer,
        @Nullable String tijdstipBericht,
        @Nullable String entiteittype,
        @Nullable String functie) {

    static Stuurgegevens of(Node node) {
        return new Stuurgegevens(
                node.text(Ns.STUF, "berichtcode"),
                node.first(Ns.STUF, "zender").map(Stuurgegevens::systeem).orElse(null),
                node.first(Ns.STUF, "ontvanger").map(Stuurgegevens::systeem).orElse(null),
                node.text(Ns.STUF, "referentienummer"),
                node.text(Ns.STUF, "tijdstipBericht"),
                node.text(Ns.STUF, "entiteittype"),
                node.text(Ns.STUF, "functie"));
    }

    /** Without its systems, whose user may be a person. */
    @Override
    public String toString() {
        return "Stuurgegevens[" + berichtcode + "]";
    }

    private static @Nullable Systeem systeem(Node node) {
        String applicatie = node.text(Ns.STUF, "applicatie");
        return applicatie == null
                ? null
                : new Systeem(
                        node.text(Ns.STUF, "organisatie"),
                        applicatie,
                        node.text(Ns.STUF, "administratie"),
                        node.text(Ns.STUF, "gebruiker"));
    }

    /** Whether two systems are one for the standard: the user of it makes no other system. */
    static boolean isSame(Systeem een, Systeem ander) {
        return een.applicatie().equals(ander.applicatie())
                && Objects.equals(een.organisatie(), ander.organisatie())
                && Objects.equals(een.administratie(), ander.administratie());
    }
}
