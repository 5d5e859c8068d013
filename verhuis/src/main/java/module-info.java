/** Verhuizing, emigratie, toestemming hoofdbewoner inwoning and verblijf in het buitenland. */
@org.jspecify.annotations.NullMarked
module nl.collectief.verhuis {
    requires transitive nl.collectief.core;

    exports nl.collectief.verhuis;

    provides nl.collectief.core.dienst.Dienst with
            nl.collectief.verhuis.EmigratieDienst,
            nl.collectief.verhuis.ToestemmingDienst,
            nl.collectief.verhuis.VerblijfBuitenlandDienst,
            nl.collectief.verhuis.VerhuizingDienst;
}
