package nl.collectief.verhuis;

/** Why someone cannot appear in person. Source: BBRP 30. */
public enum GrondNietInPersoon {
    /** His health. */
    GEZONDHEID,
    /** He is in a penitentiaire instelling. */
    PENITENTIAIR
}
