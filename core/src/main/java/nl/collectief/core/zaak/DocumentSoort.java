package nl.collectief.core.zaak;

/**
 * The kind of a document; the caller maps its code to the local documenttype.
 *
 * @param code the code of the request ({@code VERKLARING_VAN_OVERLIJDEN}, {@code BIJLAGE} ...), {@code AANVRAAG} for
 *     the form itself
 * @param standaardtekst the text used where the caller maps nothing, 1 to 80 characters
 */
public record DocumentSoort(String code, String standaardtekst) {

    /** The form itself. */
    public static final DocumentSoort AANVRAAG = new DocumentSoort("AANVRAAG", "Aanvraag");
}
