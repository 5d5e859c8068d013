package nl.collectief.core.datum;

/** Whether something holds when a moment is known only in part. */
public enum Certainty {
    /** It holds for every possible moment. */
    ZEKER,
    /** It holds for some possible moments. */
    ONBESLIST,
    /** It holds for no possible moment. */
    UITGESLOTEN;

    /** Whether its opposite holds. */
    public Certainty niet() {
        return switch (this) {
            case ZEKER -> UITGESLOTEN;
            case ONBESLIST -> ONBESLIST;
            case UITGESLOTEN -> ZEKER;
        };
    }
}
