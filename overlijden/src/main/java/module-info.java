/** Aangifte overlijden en aanvraag verlof. */
@org.jspecify.annotations.NullMarked
module nl.collectief.overlijden {
    requires transitive nl.collectief.core;

    exports nl.collectief.overlijden;

    provides nl.collectief.core.dienst.Dienst with
            nl.collectief.overlijden.OverlijdenDienst;
}
