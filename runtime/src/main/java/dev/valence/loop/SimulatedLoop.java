package dev.valence.loop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A loop of the deterministic scheduler: its tasks are events on the timeline, and while it is
 * blocked those that are due wait here.
 *
 * <p>Threads: any posts; tasks run on the carrier that has the {@link Baton}. Life: until it is
 * stopped.
 */
final class SimulatedLoop extends Loop {
    private final Timeline timeline;
    private final Baton baton;
    private final int id;

    /** Events that are due while the loop is blocked. Guarded by the timeline. */
    final Deque<Event> deferred = new ArrayDeque<>();

    /** The names of its lanes. */
    final Object tasks = new Object();

    final Object timers = new Object();

    private @Nullable Wait<?> blockedIn;
    private Baton.@Nullable Carrier blockedCarrier;
    private volatile @Nullable Thread runner;
    private volatile boolean stopped;

    SimulatedLoop(Timeline timeline, Baton baton, String name, Consumer<Throwable> failures) {
        super(name, failures);
        this.timeline = timeline;
        this.baton = baton;
        this.id = timeline.add(this);
    }

    Timeline timeline() {
        return timeline;
    }

    int id() {
        return id;
    }

    @Override
    public void post(TaskSource source, Runnable task) {
        synchronized (timeline) {
            if (!stopped) {
                timeline.post(this, source, task);
            }
        }
    }

    @Override
    public Timer schedule(double delayMillis, boolean keepAlive, Runnable task) {
        synchronized (timeline) {
            if (stopped) {
                return Timer.NEVER;
            }
            return timeline.schedule(this, Nanos.ofMillis(delayMillis), keepAlive, task);
        }
    }

    /** Runs a task or timer on the calling carrier. */
    void run(Event event) {
        Runnable task = event.task;
        if (task == null || stopped) {
            return;
        }
        enter((Baton.Carrier) Thread.currentThread());
        try {
            run(task);
        } finally {
            runner = null;
        }
    }

    private void enter(Baton.Carrier carrier) {
        carrier.rename(name());
        runner = carrier;
    }

    @Override
    public <T> @Nullable T await(Wait<T> wait) {
        assertCurrent();
        Baton.Carrier carrier = (Baton.Carrier) Thread.currentThread();
        if (block(wait, carrier)) {
            baton.pass();
            carrier.awaitBaton();
            enter(carrier);
        }
        if (stopped) {
            throw new LoopStoppedException();
        }
        return wait.take();
    }

    private boolean block(Wait<?> wait, Baton.Carrier carrier) {
        synchronized (timeline) {
            if (stopped || wait.isDone()) {
                return false;
            }
            blockedIn = wait;
            blockedCarrier = carrier;
            runner = null;
            timeline.loopBlocks();
            return true;
        }
    }

    @Override
    void resume(Wait<?> wait) {
        synchronized (timeline) {
            if (blockedIn == wait) {
                timeline.resume(this, stopped);
            }
        }
    }

    /** Gives the loop's tasks back to the timeline. Returns the carrier that is blocked in it. */
    Baton.Carrier goOn() {
        synchronized (timeline) {
            Baton.Carrier carrier = Objects.requireNonNull(blockedCarrier, "not blocked");
            blockedCarrier = null;
            blockedIn = null;
            timeline.loopGoesOn(this);
            return carrier;
        }
    }

    @Override
    public void stop() {
        Wait<?> wait;
        synchronized (timeline) {
            stopped = true;
            timeline.remove(this);
            wait = blockedIn;
        }
        if (wait != null) {
            wait.abandon();
        }
    }

    boolean isBlocked() {
        return blockedIn != null;
    }

    @Override
    public @Nullable Wait<?> blockedIn() {
        synchronized (timeline) {
            return blockedIn;
        }
    }

    @Override
    public boolean isCurrent() {
        return runner == Thread.currentThread();
    }
}
