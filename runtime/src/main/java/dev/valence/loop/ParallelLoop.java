package dev.valence.loop;

import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A loop of the parallel scheduler: a queue, and a state that says whether a carrier has it.
 *
 * <p>The program is busy once for every loop that is ready or running and not blocked.
 *
 * <p>Threads: any posts; tasks run on the carrier that has it. Life: until it is stopped.
 */
final class ParallelLoop extends Loop {
    /** After so many tasks, or so long, a carrier lets another loop run (Blink: 200, 50 ms). */
    private static final int BATCH = 200;

    private static final long BATCH_NANOS = 20_000_000;

    private enum State {
        IDLE,
        READY,
        RUNNING,
        BLOCKED
    }

    private final CarrierPool pool;
    private final BusyCount busy;
    private final TimerQueue timers;
    private final Consumer<ParallelLoop> whenStopped;
    private final ArrayDeque<Runnable> queue = new ArrayDeque<>();
    private State state = State.IDLE;
    private boolean stopped;
    private @Nullable Wait<?> blockedIn;
    private volatile @Nullable Thread runner;

    ParallelLoop(
            String name,
            Consumer<Throwable> failures,
            CarrierPool pool,
            BusyCount busy,
            TimerQueue timers,
            Consumer<ParallelLoop> whenStopped) {
        super(name, failures);
        this.pool = pool;
        this.busy = busy;
        this.timers = timers;
        this.whenStopped = whenStopped;
    }

    @Override
    public void post(TaskSource source, Runnable task) {
        synchronized (this) {
            if (stopped) {
                return;
            }
            queue.add(task);
            if (state != State.IDLE) {
                return;
            }
            state = State.READY;
            busy.increment();
        }
        pool.ready(this);
    }

    /** How many tasks wait. */
    synchronized int waiting() {
        return queue.size();
    }

    @Override
    public synchronized Timer schedule(double delayMillis, boolean keepAlive, Runnable task) {
        if (stopped) {
            return Timer.NEVER;
        }
        return timers.add(this, Nanos.ofMillis(delayMillis), keepAlive, task);
    }

    /**
     * Runs a batch of tasks on the calling carrier.
     *
     * @param mustLeave asked after every task whether the carrier is needed no longer
     */
    void drain(BooleanSupplier mustLeave) {
        long start = 0;
        int done = 0;
        for (Runnable task = first(); task != null; task = next()) {
            run(task);
            done++;
            start = done == 1 ? System.nanoTime() : start;
            if (mustLeave.getAsBoolean() || done >= BATCH || isLong(start, done)) {
                yieldCarrier();
                return;
            }
        }
    }

    private static boolean isLong(long start, int done) {
        return done > 1 && System.nanoTime() - start > BATCH_NANOS;
    }

    /** Null if the loop was stopped while it was ready, and so does not count any more. */
    private synchronized @Nullable Runnable first() {
        if (state != State.READY) {
            return null;
        }
        state = State.RUNNING;
        runner = Thread.currentThread();
        return next();
    }

    private synchronized @Nullable Runnable next() {
        Runnable task = queue.poll();
        if (task == null) {
            becomeIdle();
        }
        return task;
    }

    private void becomeIdle() {
        runner = null;
        state = State.IDLE;
        busy.decrement();
    }

    private void yieldCarrier() {
        synchronized (this) {
            if (queue.isEmpty()) {
                becomeIdle();
                return;
            }
            runner = null;
            state = State.READY;
        }
        pool.share(this);
    }

    @Override
    public <T> @Nullable T await(Wait<T> wait) {
        assertCurrent();
        if (block(wait)) {
            pool.carrierBlocks(name());
            while (isBlockedIn(wait)) {
                LockSupport.park(wait);
                // An interrupt is meant for guest code; left set, it would keep this from parking.
                Thread.interrupted();
            }
        }
        if (isStopped()) {
            throw new LoopStoppedException();
        }
        return wait.take();
    }

    private boolean block(Wait<?> wait) {
        synchronized (this) {
            if (stopped || wait.isDone()) {
                return false;
            }
            blockedIn = wait;
            state = State.BLOCKED;
        }
        busy.decrement();
        return true;
    }

    private synchronized boolean isBlockedIn(Wait<?> wait) {
        return blockedIn == wait;
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    @Override
    void resume(Wait<?> wait) {
        Thread thread;
        synchronized (this) {
            if (blockedIn != wait) {
                return;
            }
            busy.increment();
            blockedIn = null;
            state = State.RUNNING;
            thread = runner;
        }
        LockSupport.unpark(thread);
    }

    @Override
    public void stop() {
        Wait<?> wait;
        synchronized (this) {
            stopped = true;
            queue.clear();
            wait = blockedIn;
            if (state == State.READY) {
                becomeIdle();
            }
        }
        if (wait != null) {
            wait.abandon();
        }
        timers.cancelAll(this);
        whenStopped.accept(this);
    }

    @Override
    public synchronized @Nullable Wait<?> blockedIn() {
        return blockedIn;
    }

    @Override
    public boolean isCurrent() {
        return runner == Thread.currentThread();
    }
}
