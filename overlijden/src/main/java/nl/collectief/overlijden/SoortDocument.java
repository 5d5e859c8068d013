package nl.collectief.overlijden;

/** The documents of this service. */
public enum SoortDocument {
    /** Statement of a natural death, the A-verklaring (Wlb 7). */
    VERKLARING_VAN_OVERLIJDEN,
    /** No objection of the officier van justitie to burial or cremation (Wlb 12). */
    VGB_OVJ,
    /** No objection of a doctor to another term (Wlb 17). */
    VGB_ARTS_TERMIJN,
    /** Agreement of the officier van justitie to a burial within 36 hours (Wlb 17). */
    TOESTEMMING_OVJ_36_UUR,
    /** The will of the deceased (Wlb 19). */
    WILSVERKLARING,
    /** Destination by the relatives (Wlb 67). */
    VERKLARING_NABESTAANDEN,
    /** Statement of a doctor for a child of less than 24 weeks (Wlb 11a). */
    VERKLARING_ARTS_11A,
    /** Copy of the passport of a person without BSN. */
    KOPIE_PASPOORT,
    /** Authorisation of the aangever (BW 1:19h). */
    MACHTIGING,
    /** Another document. */
    OVERIG,
    /** What the sender adds in the block Bijlagen. */
    BIJLAGE,
    /** The B-verklaring: never for the gemeente (Wlb 12a). */
    DOODSOORZAAKVERKLARING
}
