package dev.valence.process;

import dev.valence.binding.BlobUrlsBinding;
import dev.valence.binding.BroadcastBinding;
import dev.valence.binding.ServiceWorkerBinding;
import dev.valence.binding.WorkerBinding;
import dev.valence.js.Realm;
import org.jspecify.annotations.Nullable;

/**
 * What one document or worker has outside of itself, and what ends with it: workers, broadcast
 * channels, blob URLs and what service workers know of it.
 *
 * <p>Threads: called on the owner's loop, {@link #close} on any thread.
 */
final class Offspring {
    private final WorkerOwner owner;
    private final Workers workers;
    private final BroadcastChannels channels;
    private final @Nullable ServiceWorkerClient client;

    Offspring(WorkerOwner owner) {
        this.owner = owner;
        this.workers = new Workers(owner);
        this.channels = new BroadcastChannels(owner);
        ClientSite site = owner.site();
        this.client = site == null ? null : new ServiceWorkerClient(owner, site);
    }

    /**
     * Gives a realm of the owner's the bindings {@code worker}, {@code broadcast}, {@code
     * blob_urls}, and {@code service_worker} if it is a document.
     */
    void provide(RealmParts parts) {
        AppProcesses app = owner.app();
        Realm realm = parts.realm();
        realm.provide("worker", new WorkerBinding(realm, workers));
        realm.provide("broadcast", new BroadcastBinding(realm, parts.cloner(), channels));
        realm.provide(
                "blob_urls",
                new BlobUrlsBinding(app.fetcher().blobs(), this, app.scheduler(), owner.origin()));
        if (client != null) {
            realm.provide(
                    "service_worker",
                    new ServiceWorkerBinding(realm, parts.cloner(), owner.ports(), client));
        }
    }

    /** Closes its broadcast channels: nothing is sent or heard any more. */
    void closeChannels() {
        channels.close();
    }

    /** Ends all of it. */
    void close() {
        workers.close();
        channels.close();
        if (client != null) {
            client.close();
        }
        owner.app().fetcher().blobs().revokeAllOf(this);
    }
}
