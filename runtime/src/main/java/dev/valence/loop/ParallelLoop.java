package dev.valence.loop;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A loop of the parallel scheduler: a queue, and a state that says whether a carrier has it.
 *
 * <p>The program is busy once for every loop that is ready or running and not blocked.
 */
final class ParallelLoop extends Loop {
    /** After so many tasks, or so long, a carrier lets another loop run (Blink: 200, 50 ms). */
    private static final int BATCH = 200;

    private static final long BATCH_NANOS = 20_000_000;

    private enum State {
        IDLE,
        READY,
        RUNNING,
        BLOCKED,
        STOPPED
    }

    private final ParallelScheduler scheduler;
    private final ArrayDeque<Runnable> queue = new ArrayDeque<>();
    private State state = State.IDLE;
    private boolean stopped;
    private @Nullable Wait<?> blockedIn;
    private volatile @Nullable Thread runner;

    ParallelLoop(ParallelScheduler scheduler, String name, Consumer<Throwable> failures) {
        super(name, failures);
        this.scheduler = scheduler;
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
            scheduler.busyCount().increment();
        }
        scheduler.ready(this);
    }

    @Override
    public Timer schedule(double delayMillis, boolean keepAlive, Runnable task) {
        TaskSource source = TaskSource.local();
        return scheduler.timers().add(this, delayMillis, keepAlive, () -> post(source, task));
    }

    /** Runs a batch of tasks on the calling carrier. */
    void drain(Runnable afterEachTask, AtomicBoolean mustLeave) {
        runner = Thread.currentThread();
        long end = 0;
        for (int done = 1; ; done++) {
            Runnable task = next();
            if (task == null) {
                return;
            }
            run(task);
            afterEachTask.run();
            if (done == 1) {
                end = System.nanoTime() + BATCH_NANOS;
            }
            boolean longEnough = done >= BATCH || (done & 15) == 0 && System.nanoTime() > end;
            if (longEnough || mustLeave.get()) {
                yieldCarrier();
                return;
            }
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable task = stopped ? null : queue.poll();
        if (task == null) {
            becomeIdle();
        } else {
            state = State.RUNNING;
        }
        return task;
    }

    private void becomeIdle() {
        runner = null;
        state = stopped ? State.STOPPED : State.IDLE;
        scheduler.busyCount().decrement();
    }

    private void yieldCarrier() {
        synchronized (this) {
            if (queue.isEmpty() || stopped) {
                becomeIdle();
                return;
            }
            runner = null;
            state = State.READY;
        }
        scheduler.ready(this);
    }

    @Override
    public <T> @Nullable T await(Wait<T> wait) {
        assertCurrent();
        if (!block(wait)) {
            return wait.take();
        }
        scheduler.carrierBlocks();
        while (isBlockedIn(wait)) {
            LockSupport.park(wait);
        }
        return wait.take();
    }

    private boolean block(Wait<?> wait) {
        synchronized (this) {
            if (stopped) {
                throw new LoopStoppedException();
            }
            if (wait.isDone()) {
                return false;
            }
            blockedIn = wait;
            state = State.BLOCKED;
        }
        scheduler.busyCount().decrement();
        return true;
    }

    private synchronized boolean isBlockedIn(Wait<?> wait) {
        return blockedIn == wait;
    }

    @Override
    void resume(Wait<?> wait) {
        Thread thread;
        synchronized (this) {
            if (blockedIn != wait) {
                return;
            }
            scheduler.busyCount().increment();
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
            if (state == State.IDLE) {
                state = State.STOPPED;
            }
        }
        if (wait != null) {
            wait.abandon();
        }
        scheduler.timers().cancelAll(this);
        scheduler.forget(this);
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
