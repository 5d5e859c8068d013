package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a draft to its owner and to nobody else. */
@Component
class DraftAccess {

    private final Drafts drafts;
    private final Owner owner;

    DraftAccess(Drafts drafts, Owner owner) {
        this.drafts = drafts;
        this.owner = owner;
    }

    /**
     * The draft of an address.
     *
     * @throws DraftNotFoundException when there is none, or it is someone else's
     * @throws LoginNeededException when its owner must log in again
     */
    Draft of(UUID id, HttpServletRequest request) {
        Draft draft = drafts.find(id).orElseThrow(DraftNotFoundException::new);
        if (owner.owns(draft.eigenaar(), request)) {
            return draft;
        }
        if (Owner.isByLogin(draft.eigenaar()) && owner.loggedIn().isEmpty()) {
            throw new LoginNeededException(Owner.means(draft.eigenaar()));
        }
        throw new DraftNotFoundException();
    }
}
