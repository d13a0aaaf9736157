package dev.valence.process;

import dev.valence.binding.DocumentBinding;
import dev.valence.binding.TimersBinding;
import dev.valence.clone.Cloner;
import dev.valence.js.Realm;
import org.jspecify.annotations.Nullable;

/** A realm and those of its bindings that its process needs to reach. */
final class RealmParts {
    private final Realm realm;
    private final Cloner cloner;
    private final TimersBinding timers;
    private @Nullable DocumentBinding document;

    RealmParts(Realm realm, Cloner cloner, TimersBinding timers) {
        this.realm = realm;
        this.cloner = cloner;
        this.timers = timers;
    }

    Realm realm() {
        return realm;
    }

    Cloner cloner() {
        return cloner;
    }

    @Nullable DocumentBinding document() {
        return document;
    }

    void setDocument(DocumentBinding binding) {
        document = binding;
    }

    /** No timer of the realm fires after this. On its loop. */
    void closeTimers() {
        timers.close();
    }
}
