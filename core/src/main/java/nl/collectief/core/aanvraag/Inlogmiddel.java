package nl.collectief.core.aanvraag;

/** How the sender made himself known. */
public enum Inlogmiddel {
    /** A citizen with DigiD. */
    DIGID,
    /** A citizen who typed his BSN, without DigiD. */
    BSN,
    /** A company with eHerkenning. */
    EHERKENNING,
    /** A company that typed its KvK-nummer, without eHerkenning. */
    KVK
}
