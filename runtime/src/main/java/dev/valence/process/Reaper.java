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
 * <p>Threads: any; one daemon thread of its own.
 */
final class Reaper implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "reaper");
        made.setDaemon(true);
        return made;
    });

    /** Closes realms, those that were entered first, first. */
    void close(List<Realm> realms) {
        thread.execute(() -> realms.forEach(Realm::kill));
    }

    /** Waits until everything handed over is closed. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
