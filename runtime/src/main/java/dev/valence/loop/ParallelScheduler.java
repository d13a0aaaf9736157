package dev.valence.loop;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Runs loops on a pool of carrier threads by the wall clock.
 *
 * <p>A carrier that blocks in {@link Loop#await}, or whose task has run longer than 20 to 40 ms, is
 * replaced by another and leaves the pool until its task ends, so that no number of endless pages
 * stops the others.
 *
 * <p>Threads: any. Life: {@link #close}; a carrier that is stuck in a task that does not end is
 * left to die with the JVM (it is a daemon).
 */
public final class ParallelScheduler implements Scheduler {
    private static final long STUCK_CHECK_NANOS = 20_000_000;
    private static final long CLOSE_NANOS = 1_000_000_000;

    private final Set<ParallelLoop> loops = ConcurrentHashMap.newKeySet();
    private final BusyCount busy = new BusyCount();
    private final long start = System.nanoTime();
    private final CarrierPool pool;
    private final TimerQueue timers;
    private volatile boolean closed;

    public ParallelScheduler() {
        this(Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * @param width how many loops may run at once
     */
    public ParallelScheduler(int width) {
        pool = new CarrierPool(width);
        timers = new TimerQueue(busy, pool::replaceStuckCarriers, STUCK_CHECK_NANOS);
    }

    @Override
    public Loop newLoop(String name, Consumer<Throwable> failures) {
        ParallelLoop loop = new ParallelLoop(name, failures, pool, busy, timers, loops::remove);
        loops.add(loop);
        if (closed) {
            loop.stop();
        }
        return loop;
    }

    @Override
    public long nanoTime() {
        return System.nanoTime() - start;
    }

    @Override
    public double currentTimeMillis() {
        return System.currentTimeMillis();
    }

    @Override
    public double random() {
        return Math.random();
    }

    @Override
    public boolean isDeterministic() {
        return false;
    }

    @Override
    public boolean awaitIdle(Duration limit) throws InterruptedException {
        return busy.awaitZero(limit);
    }

    @Override
    public int underWay() {
        return loops.stream().mapToInt(ParallelLoop::waiting).sum();
    }

    @Override
    public Busy busy() {
        return busy.enter();
    }

    @Override
    public void close() {
        closed = true;
        loops.forEach(Loop::stop);
        busy.close();
        long deadline = System.nanoTime() + CLOSE_NANOS;
        timers.close(deadline);
        pool.close(deadline);
    }
}
