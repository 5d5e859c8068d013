package nl.collectief.core.stuf;

import java.util.List;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.zaak.Contact;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.Zaakobject;
import org.jspecify.annotations.Nullable;

/**
 * A case as one dialect writes it: who and what stands where, under which name.
 *
 * @param extras the extraElementen of the case itself
 * @param rollen who gets a role, in the order of the case
 * @param objecten what the case is about, without what the dialect does not accept
 * @param kvkNummers companies that get an object of their own
 */
record CasePlan(
        List<ExtraElement> extras, List<PlannedRol> rollen, List<Zaakobject> objecten, List<KvkNummer> kvkNummers) {

    /**
     * A role as it will be written.
     *
     * @param rol the role; one made of a zaakobject where the dialect wants that
     * @param aanspreekpunt the contact that gets an element of its own, or null
     * @param extras the extraElementen of the role
     */
    record PlannedRol(Rol rol, @Nullable Contact aanspreekpunt, List<ExtraElement> extras) {}
}
