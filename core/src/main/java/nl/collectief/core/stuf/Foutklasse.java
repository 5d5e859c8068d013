package nl.collectief.core.stuf;

/** What a fault of the receiver means for who sent the message. Source: STUF 03.01 table of fault codes; messages 3.3. */
public enum Foutklasse {
    /** The same number was received with other content: look whether the case exists, never send again. */
    DUBBEL,
    /** Sent out of order: a new message with a later moment and a new number. */
    VOLGORDE,
    /** A person must repair the configuration of sender or receiver. */
    INRICHTING,
    /** The content is refused: a new message after repair. */
    BERICHT,
    /** The same bytes again, later. */
    LATER,
    /** The fault does not tell. */
    ONBEKEND
}
