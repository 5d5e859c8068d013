package nl.collectief.examples.eformulier;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.examples.eformulier.formulier.Uploads;

/** Files that outlive a restart of the application within a test. */
public final class MemoryUploads implements Uploads {

    private final Map<UUID, Inhoud> files = new ConcurrentHashMap<>();
    private final Set<UUID> kept = new HashSet<>();

    /** Adds a file to a draft. */
    public UUID add(byte[] bytes) {
        UUID id = UUID.randomUUID();
        files.put(id, Inhoud.van(bytes));
        return id;
    }

    /** The files that are there. */
    public Set<UUID> files() {
        return Set.copyOf(files.keySet());
    }

    /** The files that belong to a submission. */
    public synchronized Set<UUID> kept() {
        return Set.copyOf(kept);
    }

    @Override
    public Inhoud inhoud(UUID upload) {
        Inhoud inhoud = files.get(upload);
        if (inhoud == null) {
            throw new IllegalArgumentException("upload");
        }
        return inhoud;
    }

    @Override
    public synchronized void keep(Collection<UUID> uploads) {
        kept.addAll(uploads);
    }

    @Override
    public synchronized void remove(Collection<UUID> uploads) {
        uploads.forEach(files::remove);
        kept.removeAll(Set.copyOf(uploads));
    }
}
