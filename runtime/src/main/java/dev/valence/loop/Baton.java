package dev.valence.loop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * What a carrier of the deterministic scheduler must have to run events. There is one: a carrier
 * whose loop blocks gives it to a spare or new carrier, and gets it back when its loop resumes.
 *
 * <p>Threads: any. Life: the carriers end when the timeline does.
 */
final class Baton {
    private static final long STACK_BYTES = 64L << 20;

    private final Timeline timeline;
    private final Runnable afterEachTask;
    private final ArrayDeque<Carrier> spare = new ArrayDeque<>();
    private final List<Carrier> carriers = new ArrayList<>();

    /**
     * @param afterEachTask runs on the carrier when no task does, but for those that are blocked
     */
    Baton(Timeline timeline, Runnable afterEachTask) {
        this.timeline = timeline;
        this.afterEachTask = afterEachTask;
    }

    /** Whether the calling thread is a carrier of this timeline. */
    static boolean isCarrier(Timeline timeline) {
        return Thread.currentThread() instanceof Carrier carrier && carrier.isOn(timeline);
    }

    /** Gives the baton to a carrier that has nothing else to do. */
    synchronized void pass() {
        Carrier next = spare.poll();
        if (next != null) {
            next.permit.release();
        } else {
            Carrier carrier = new Carrier();
            carriers.add(carrier);
            carrier.start();
        }
    }

    private synchronized void putAside(Carrier carrier) {
        spare.push(carrier);
    }

    private synchronized void releaseSpares() {
        spare.forEach(carrier -> carrier.permit.release());
        spare.clear();
    }

    private synchronized List<Carrier> all() {
        return List.copyOf(carriers);
    }

    /** Waits for the end of all carriers, unless it is one of them that asks. */
    void join(long deadline) {
        if (!isCarrier(timeline)) {
            all().forEach(carrier -> Threads.joinUntil(carrier, deadline));
        }
    }

    /** A thread that has the baton, is blocked inside a task, or is spare. */
    final class Carrier extends LoopThread {
        private final Semaphore permit = new Semaphore(0);

        private Carrier() {
            super("carrier", STACK_BYTES);
            setDaemon(true);
        }

        @Override
        public void run() {
            for (Event event = timeline.take(); event != null; event = timeline.take()) {
                if (event.isResumption()) {
                    handBack(event.loop);
                } else {
                    event.loop.run(event);
                    afterEachTask.run();
                }
            }
            releaseSpares();
        }

        private void handBack(SimulatedLoop loop) {
            putAside(this);
            loop.goOn().permit.release();
            awaitBaton();
        }

        void awaitBaton() {
            permit.acquireUninterruptibly();
        }

        boolean isOn(Timeline other) {
            return timeline == other;
        }

        void rename(String name) {
            if (!name.equals(getName())) {
                setName(name);
            }
        }
    }
}
