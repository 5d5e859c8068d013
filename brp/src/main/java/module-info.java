/** How a person in the BRP is named, addressed and written to; his data as Haal Centraal gives them. */
@org.jspecify.annotations.NullMarked
module nl.collectief.brp {
    requires transitive nl.collectief.core;

    exports nl.collectief.brp.haalcentraal;
    exports nl.collectief.brp.persoon;
}
