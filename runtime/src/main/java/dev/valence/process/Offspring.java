package dev.valence.process;

import dev.valence.binding.BlobUrlsBinding;
import dev.valence.binding.BroadcastBinding;
import dev.valence.binding.WorkerBinding;
import dev.valence.js.Realm;

/**
 * What one document or worker has outside of itself, and what ends with it: workers, broadcast
 * channels and blob URLs.
 *
 * <p>Threads: called on the owner's loop, {@link #close} on any thread.
 */
final class Offspring {
    private final WorkerOwner owner;
    private final Workers workers;
    private final BroadcastChannels channels;

    Offspring(WorkerOwner owner) {
        this.owner = owner;
        this.workers = new Workers(owner);
        this.channels = new BroadcastChannels(owner);
    }

    /**
     * Gives a realm of the owner's the bindings {@code worker}, {@code broadcast}, {@code
     * blob_urls}.
     */
    void provide(RealmParts parts) {
        AppProcesses app = owner.app();
        Realm realm = parts.realm();
        realm.provide("worker", new WorkerBinding(realm, workers));
        realm.provide("broadcast", new BroadcastBinding(realm, parts.cloner(), channels));
        realm.provide(
                "blob_urls",
                new BlobUrlsBinding(app.fetcher().blobs(), this, app.scheduler(), owner.origin()));
    }

    /** Closes its broadcast channels: nothing is sent or heard any more. */
    void closeChannels() {
        channels.close();
    }

    /** Ends all of it. */
    void close() {
        workers.close();
        channels.close();
        owner.app().fetcher().blobs().revokeAllOf(this);
    }
}
