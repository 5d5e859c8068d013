package nl.collectief.core.formulier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Document;
import org.jspecify.annotations.Nullable;

/** Finds the documents whose file comes with a request: those that its form asks, in the order of the form. */
final class AttachmentFinder {

    private final List<Attachment> gevonden = new ArrayList<>();

    private AttachmentFinder() {}

    static List<Attachment> in(Formulier formulier, @Nullable Object antwoorden) {
        AttachmentFinder zoeker = new AttachmentFinder();
        formulier.blokken().forEach(blok -> zoeker.zoek(blok.vragen(), "", antwoorden, ""));
        return List.copyOf(zoeker.gevonden);
    }

    private void zoek(List<Vraag> vragen, String onder, @Nullable Object object, String plaats) {
        for (Vraag vraag : vragen) {
            String pad = vraag.pad().isEmpty() ? "" : vraag.pad().substring(onder.length());
            String hier = plaats + "/" + pad.replace('.', '/');
            switch (vraag.type()) {
                case DOCUMENT -> document(vraag, deel(object, pad), hier);
                case BESTANDEN -> perItem(deel(object, pad), hier, (item, waar) -> document(vraag, item, waar));
                case GROEP ->
                    perItem(
                            deel(object, pad),
                            hier,
                            (item, waar) -> zoek(vraag.vragen(), vraag.pad() + "[].", item, waar));
                default -> {
                    // carries no document
                }
            }
        }
    }

    private static @Nullable Object deel(@Nullable Object object, String pad) {
        @Nullable Object deel = object;
        for (String naam : pad.split("\\.", -1)) {
            deel = Answer.deel(deel, naam);
        }
        return deel;
    }

    private static void perItem(@Nullable Object lijst, String plaats, Visitor bezoek) {
        if (lijst instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                bezoek.item(items.get(i), plaats + "/" + i);
            }
        }
    }

    private void document(Vraag vraag, @Nullable Object waarde, String plaats) {
        Object aanlevering = Answer.deel(waarde, "aanlevering");
        boolean hier = aanlevering == null || TextShape.code(aanlevering).equals(Aanlevering.BIJGEVOEGD.name());
        if (hier && !Answer.isLeeg(waarde)) {
            Document document = document(waarde);
            String vast = Objects.requireNonNullElse(vraag.document().soort(), "");
            gevonden.add(new Attachment(plaats, Objects.requireNonNullElse(document.soort(), vast), document));
        }
    }

    private static Document document(@Nullable Object waarde) {
        if (waarde instanceof Document document) {
            return document;
        }
        return Document.builder()
                .soort(tekst(waarde, "soort"))
                .afgegevenDoor(tekst(waarde, "afgegevenDoor"))
                .id(tekst(waarde, "id"))
                .bestandsnaam(tekst(waarde, "bestandsnaam"))
                .mediatype(tekst(waarde, "mediatype"))
                .lengte(Answer.deel(waarde, "lengte") instanceof BigDecimal lengte ? lengte.longValue() : null)
                .sha256(tekst(waarde, "sha256"))
                .build();
    }

    private static @Nullable String tekst(@Nullable Object object, String naam) {
        return Answer.deel(object, naam) instanceof String tekst ? tekst : null;
    }

    /** What to do with one item of a list. */
    private interface Visitor {
        void item(@Nullable Object item, String plaats);
    }
}
