package dev.valence.loop;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells when guest code has let go of a handle: ports close and replies are given up that way.
 *
 * <p>Collection only reports. The parallel scheduler acts on a report at once, on a thread of the
 * collector. Under a seed reports wait for {@link #collect}, which {@code gc()} calls, or {@link
 * #collectWhatIsOpen}, which the runtime calls when nothing is left to do, and are acted on in the
 * order the handles were made: so the garbage collector's mood never shows.
 *
 * <p>Threads: any. Life: {@link #close} ends the thread.
 */
public final class Collector implements AutoCloseable {
    /*
     * Who acts on a dead handle, the collector's thread or collect(), is decided by who takes it
     * out of the set of tracked handles. collect() finds the dead by asking each reference, which
     * the garbage collector clears before System.gc() returns; the queue, which it fills later, only
     * wakes the thread. collect() also waits for actions that the thread has begun and counts those
     * since the last collect(), so that a caller who looks for idleness misses none.
     */

    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final boolean deterministic;
    private final TrackedHandles tracked = new TrackedHandles();
    private final @Nullable Thread thread;
    private int acting;
    private boolean acted;

    /**
     * @param deterministic whether reports wait for {@link #collect}
     */
    public Collector(boolean deterministic) {
        this.deterministic = deterministic;
        thread = deterministic ? null : new Thread(this::actAtOnce, "collector");
        if (thread != null) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Lets go of {@code hold}, once, after nothing reaches {@code handle} any more. */
    public void track(Object handle, Hold hold) {
        synchronized (tracked) {
            tracked.add(new TrackedHandle(handle, hold, deterministic ? null : queue));
        }
        Reference.reachabilityFence(handle);
    }

    /** How many handles are alive, or not known to be dead. */
    public int size() {
        synchronized (tracked) {
            return tracked.size();
        }
    }

    /**
     * Collects garbage and acts on every report of that collection before it returns.
     *
     * @return whether there was any, now or since the last call
     */
    public boolean collect() {
        System.gc();
        return actOnTheDead();
    }

    /** The same, but without a collection where no handle holds anything that is open. */
    public boolean collectWhatIsOpen() {
        return anyIsOpen() ? collect() : actOnTheDead();
    }

    private boolean actOnTheDead() {
        for (TrackedHandle report : dead()) {
            act(report);
        }
        return awaitActions();
    }

    private boolean anyIsOpen() {
        synchronized (tracked) {
            return tracked.any(report -> report.hold.isOpen());
        }
    }

    private List<TrackedHandle> dead() {
        synchronized (tracked) {
            List<TrackedHandle> dead = new ArrayList<>();
            tracked.forEach(
                    report -> {
                        if (report.refersTo(null)) {
                            dead.add(report);
                        }
                    });
            return dead;
        }
    }

    private boolean awaitActions() {
        boolean interrupted = false;
        synchronized (tracked) {
            while (acting > 0) {
                try {
                    tracked.wait();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            boolean any = acted;
            acted = false;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return any;
        }
    }

    private void actAtOnce() {
        try {
            while (true) {
                act((TrackedHandle) queue.remove());
            }
        } catch (InterruptedException closed) {
            // the end of this thread
        }
    }

    private void act(TrackedHandle report) {
        if (!begin(report)) {
            return;
        }
        try {
            report.hold.letGo();
        } catch (RuntimeException failure) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, failure);
        } finally {
            done();
        }
    }

    private boolean begin(TrackedHandle report) {
        synchronized (tracked) {
            boolean ours = tracked.remove(report);
            acting += ours ? 1 : 0;
            acted |= ours;
            return ours;
        }
    }

    private void done() {
        synchronized (tracked) {
            acting--;
            tracked.notifyAll();
        }
    }

    @Override
    public void close() {
        synchronized (tracked) {
            tracked.clear();
        }
        if (thread != null) {
            thread.interrupt();
            Threads.joinUntil(thread, System.nanoTime() + 1_000_000_000L);
        }
    }
}
