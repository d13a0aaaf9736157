package dev.valence.loop;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells when guest code has let go of a handle: ports close and replies are given up that way.
 *
 * <p>Collection only reports. The parallel scheduler acts on a report at once, on a thread of the
 * collector. Under a seed reports wait for {@link #collect}, which the runtime calls when nothing is
 * left to do and {@code gc()} calls, and are acted on in the order the handles were made: so the
 * garbage collector's mood never shows.
 *
 * <p>Threads: any. Life: {@link #close} ends the thread.
 */
public final class Collector implements AutoCloseable {
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final Set<Tracked> tracked = new HashSet<>();
    private final @Nullable Thread thread;
    private long sequence;

    /**
     * @param deterministic whether reports wait for {@link #collect}
     */
    public Collector(boolean deterministic) {
        thread = deterministic ? null : new Thread(this::actAtOnce, "collector");
        if (thread != null) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Runs {@code whenCollected}, once, after nothing reaches {@code handle} any more. */
    public void track(Object handle, Runnable whenCollected) {
        synchronized (tracked) {
            tracked.add(new Tracked(handle, sequence++, whenCollected, queue));
        }
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
     * @return whether there was any
     */
    public boolean collect() {
        List<Tracked> reports = new ArrayList<>();
        collectOnce(reports);
        collectOnce(reports);
        reports.sort(Comparator.comparingLong(report -> report.order));
        reports.forEach(this::act);
        return !reports.isEmpty();
    }

    /*
     * References are enqueued after the collection that found them, in no order. A sentinel that
     * died in the same collection says that the collection is over; when the sentinel of a second
     * collection arrives, all references of the first have been enqueued.
     */
    private void collectOnce(List<Tracked> reports) {
        ReferenceQueue<Object> arrivals = new ReferenceQueue<>();
        PhantomReference<Object> sentinel = new PhantomReference<>(new Object(), arrivals);
        System.gc();
        try {
            arrivals.remove(1000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Reference.reachabilityFence(sentinel);
        for (Reference<?> dead = queue.poll(); dead != null; dead = queue.poll()) {
            reports.add((Tracked) dead);
        }
    }

    private void actAtOnce() {
        try {
            while (true) {
                act((Tracked) queue.remove());
            }
        } catch (InterruptedException closed) {
            // the end of this thread
        }
    }

    private void act(Tracked report) {
        synchronized (tracked) {
            tracked.remove(report);
        }
        report.whenCollected.run();
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.interrupt();
        }
        synchronized (tracked) {
            tracked.clear();
        }
    }

    private static final class Tracked extends PhantomReference<Object> {
        final long order;
        final Runnable whenCollected;

        Tracked(Object handle, long order, Runnable whenCollected, ReferenceQueue<Object> queue) {
            super(handle, queue);
            this.order = order;
            this.whenCollected = whenCollected;
        }
    }
}
