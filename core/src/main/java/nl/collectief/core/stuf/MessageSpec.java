package nl.collectief.core.stuf;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Zaak;

/**
 * One message of a series: everything it is written from.
 *
 * @param operatie what it asks
 * @param volgnummer its place in the series of the case, from 0
 * @param sleutel the key of the case
 * @param levering where it goes
 * @param object writes the object; nothing for a free message
 */
record MessageSpec(Operatie operatie, int volgnummer, Sleutel sleutel, Levering levering, ObjectWriter object) {

    /** Writes what follows stuurgegevens and parameters. */
    @FunctionalInterface
    interface ObjectWriter {
        void schrijf(StufWriter uit, ContentWriter inhoud) throws XMLStreamException, IOException;
    }

    /**
     * A free message, which has no object.
     *
     * @param document index of the document it is about, from 0; else 0
     */
    static MessageSpec vrij(Operatie operatie, Zaak zaak, Levering levering, int document) {
        return new MessageSpec(operatie, operatie.volgnummer(document), zaak.sleutel(), levering, (uit, inhoud) -> {});
    }

    /** The same message about an object. */
    MessageSpec met(ObjectWriter schrijver) {
        return new MessageSpec(operatie, volgnummer, sleutel, levering, schrijver);
    }

    Versie versie() {
        return levering.dialect().versie();
    }

    String referentienummer() {
        return MessageId.van(sleutel.bericht(), operatie.naam() + "/" + volgnummer)
                .toString();
    }

    String tijdstip() {
        int precisie = levering.dialect().wire().tijdstipPrecisie();
        return Moments.tijdstip(levering.moment(), volgnummer, precisie);
    }
}
