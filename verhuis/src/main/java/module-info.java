/** Verhuizing, emigratie, toestemming hoofdbewoner inwoning and verblijf in het buitenland. */
@org.jspecify.annotations.NullMarked
module nl.collectief.verhuis {
    requires transitive nl.collectief.core;

    exports nl.collectief.verhuis;
}
