package nl.collectief.verhuis;

/** Who lends a briefadres. Source: Wbrp 2.42. */
public enum Briefadresgever {
    /** Someone who lives in the Netherlands. */
    INGEZETENE,
    /** A rechtspersoon designated by the college. */
    AANGEWEZEN_RECHTSPERSOON,
    /** Anyone else. */
    ANDERS
}
