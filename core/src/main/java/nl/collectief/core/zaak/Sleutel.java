package nl.collectief.core.zaak;

import java.util.UUID;

/**
 * What makes a submission recognisable when it is sent again.
 *
 * @param referentie the number the citizen sees, {@code [A-Za-z0-9._-]{1,40}}, no personal data
 * @param bericht the seed of all message ids of this case; made once by the caller, at random, and kept with the request
 */
public record Sleutel(String referentie, UUID bericht) {}
