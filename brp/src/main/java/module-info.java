/**
 * Extracts and sibling requests of a citizen; how a person in the BRP is named, addressed and written to, and his data
 * as Haal Centraal gives them.
 */
@org.jspecify.annotations.NullMarked
module nl.collectief.brp {
    requires transitive nl.collectief.core;

    exports nl.collectief.brp;
    exports nl.collectief.brp.haalcentraal;
    exports nl.collectief.brp.persoon;

    provides nl.collectief.core.dienst.Dienst with
            nl.collectief.brp.BewijsInLevenDienst,
            nl.collectief.brp.GebruikAchternaamDienst,
            nl.collectief.brp.GeheimhoudingDienst,
            nl.collectief.brp.OverzichtGebruikDienst,
            nl.collectief.brp.UittrekselBrpDienst,
            nl.collectief.brp.UittrekselBurgerlijkeStandDienst;
}
