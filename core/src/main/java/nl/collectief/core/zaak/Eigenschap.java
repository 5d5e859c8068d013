package nl.collectief.core.zaak;

/**
 * One fact of a case or of a person in it. What was not answered has no eigenschap.
 *
 * @param naam {@code [A-Za-z][A-Za-z0-9]{0,19}}, of the catalogue of messages-rest 1.4
 * @param waarde its value, never empty
 */
public record Eigenschap(String naam, Waarde waarde) {

    @Override
    public String toString() {
        return "Eigenschap[" + naam + "]";
    }
}
