package nl.collectief.examples.eformulier.indiening;

import java.util.Collection;
import java.util.UUID;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.examples.eformulier.formulier.Uploads;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Where no form takes files there are none. */
@Component
@Fallback
class NoUploads implements Uploads {

    @Override
    public Inhoud inhoud(UUID upload) {
        throw new IllegalArgumentException("upload");
    }

    @Override
    public void keep(Collection<UUID> uploads) {
        // there are none
    }

    @Override
    public void remove(Collection<UUID> uploads) {
        // there are none
    }
}
