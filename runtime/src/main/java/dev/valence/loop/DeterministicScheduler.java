package dev.valence.loop;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs loops one at a time on a virtual timeline: a discrete-event simulation.
 *
 * <p>Every task is an event with a due time. A task of a {@linkplain TaskSource.Kind#REMOTE remote}
 * source gets a seeded latency of 0 to 4 ms and never overtakes within its source; a timer has its
 * own due time, and ties between timers of different loops are broken by the seed. So every order
 * that Electron allows can occur, and none that it forbids. The clock of the {@link Timeline} jumps
 * to the due time of the next event, so an hour takes no time.
 *
 * <p>Threads: exactly one carrier has the {@link Baton}. A loop blocked in {@link Loop#await} keeps
 * its carrier and stack and passes the baton on; its tasks wait until it has been resumed. What
 * other threads post has an order of the operating system's choosing.
 */
public final class DeterministicScheduler implements Scheduler {
    private static final double EPOCH_MILLIS = 1_767_225_600_000.0;
    private static final long CLOSE_NANOS = 1_000_000_000L;

    private final Timeline timeline;
    private final Baton baton;

    public DeterministicScheduler(long seed) {
        this(seed, null, () -> {});
    }

    /**
     * @param steering decides what comes next in the place of the seed, or null
     * @param afterEachTask called between tasks, on no loop
     */
    public DeterministicScheduler(long seed, @Nullable Steering steering, Runnable afterEachTask) {
        timeline = new Timeline(seed, steering);
        baton = new Baton(timeline, afterEachTask);
        baton.pass();
    }

    @Override
    public Loop newLoop(String name, Consumer<Throwable> failures) {
        return new SimulatedLoop(timeline, baton, name, failures);
    }

    @Override
    public long nanoTime() {
        return timeline.read();
    }

    @Override
    public double currentTimeMillis() {
        return EPOCH_MILLIS + Math.floor(nanoTime() / 1e6);
    }

    @Override
    public double random() {
        return timeline.guestRandom();
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }

    @Override
    public boolean awaitIdle(Duration limit) throws InterruptedException {
        return timeline.awaitIdle(limit);
    }

    @Override
    public int underWay() {
        return timeline.underWay();
    }

    @Override
    public Busy busy() {
        return timeline.busy();
    }

    @Override
    public void close() {
        List<SimulatedLoop> stopping = timeline.close();
        stopping.forEach(Loop::stop);
        baton.join(System.nanoTime() + CLOSE_NANOS);
    }
}
