package dev.valence.process;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the pages and workers of an app have in common: the shared workers, the service workers, the
 * broadcast channels, and who is who.
 *
 * <p>Threads: any. Life: the app's.
 */
final class BetweenPages {
    private final SharedWorkers sharedWorkers;
    private final Broadcasts broadcasts;
    private final ServiceWorkers serviceWorkers;
    private final AtomicInteger lastWorker = new AtomicInteger();
    private final AtomicInteger lastSharedWorker = new AtomicInteger();
    private final AtomicInteger lastOpaqueKey = new AtomicInteger();

    BetweenPages(AppProcesses app) {
        this.sharedWorkers = new SharedWorkers(app);
        this.broadcasts = new Broadcasts(app);
        this.serviceWorkers = new ServiceWorkers(app);
    }

    SharedWorkers sharedWorkers() {
        return sharedWorkers;
    }

    Broadcasts broadcasts() {
        return broadcasts;
    }

    ServiceWorkers serviceWorkers() {
        return serviceWorkers;
    }

    /** The name of a new worker's process. */
    String nextWorkerName(boolean shared) {
        return shared
                ? "shared worker " + lastSharedWorker.incrementAndGet()
                : "worker " + lastWorker.incrementAndGet();
    }

    /** A storage key that nothing else has: an opaque origin's. */
    String newOpaqueKey() {
        return "opaque origin " + lastOpaqueKey.incrementAndGet();
    }
}
