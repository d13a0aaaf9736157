package dev.valence.process;

import dev.valence.js.Realm;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Closes realms whose process or document is over, off the loops: a realm that runs an endless loop
 * takes some 40 ms to cancel.
 *
 * <p>The realms of one document are closed at the same time, for they may be on one stack:
 * cancelling one alone waits until the thread has left it, which it may never do from inside the
 * other.
 *
 * <p>Threads: any; daemon threads of its own.
 */
final class Reaper implements AutoCloseable {
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> {
                        Thread made = new Thread(task, "reaper");
                        made.setDaemon(true);
                        return made;
                    });

    /** Closes the realms of a document. */
    void close(List<Realm> realms) {
        realms.forEach(realm -> threads.execute(realm::kill));
    }

    /** Waits until everything handed over is closed. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
