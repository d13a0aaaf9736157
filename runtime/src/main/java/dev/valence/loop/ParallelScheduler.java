package dev.valence.loop;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs loops on a pool of carrier threads by the wall clock.
 *
 * <p>A loop that a carrier makes ready stays with that carrier (its <em>next</em> slot), so that two
 * loops talking to each other need no thread switch; idle carriers look into the slots of busy ones
 * every 100 us. A carrier that blocks in {@link Loop#await}, or whose task has run longer than 20 to
 * 40 ms, is replaced by a new one and leaves the pool when its task ends, so that no number of
 * endless pages stops the others.
 *
 * <p>Threads: any. Life: {@link #close}; a carrier that is stuck in a task that does not end is left
 * to die with the JVM (it is a daemon).
 */
public final class ParallelScheduler implements Scheduler {
    /** The issue asks for 8,000 frames of JavaScript recursion; measured: 112,000 on this stack. */
    private static final long STACK_BYTES = 64L << 20;

    private static final long LOOK_AROUND_NANOS = 100_000;
    private static final long STUCK_CHECK_MILLIS = 20;

    private final ConcurrentLinkedQueue<ParallelLoop> ready = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Carrier> sleeping = new ConcurrentLinkedQueue<>();
    private final Set<Carrier> carriers = ConcurrentHashMap.newKeySet();
    private final Set<ParallelLoop> loops = ConcurrentHashMap.newKeySet();
    private final AtomicInteger useful = new AtomicInteger();
    private final AtomicInteger searching = new AtomicInteger();
    private final BusyCount busy = new BusyCount();
    private final TimerQueue timers;
    private final long start = System.nanoTime();
    private final int width;
    private volatile boolean closed;

    public ParallelScheduler() {
        this(Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * @param width how many loops may run at once
     */
    public ParallelScheduler(int width) {
        this.width = width;
        this.timers = new TimerQueue(busy, this::replaceStuckCarriers, STUCK_CHECK_MILLIS);
    }

    @Override
    public Loop newLoop(String name, Consumer<Throwable> failures) {
        ParallelLoop loop = new ParallelLoop(this, name, failures);
        loops.add(loop);
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
    public Busy busy() {
        return busy.enter();
    }

    @Override
    public void close() {
        closed = true;
        loops.forEach(Loop::stop);
        timers.close();
        carriers.forEach(LockSupport::unpark);
        long deadline = System.nanoTime() + 1_000_000_000L;
        for (Carrier carrier : carriers) {
            carrier.joinUntil(deadline);
        }
    }

    BusyCount busyCount() {
        return busy;
    }

    TimerQueue timers() {
        return timers;
    }

    void forget(ParallelLoop loop) {
        loops.remove(loop);
    }

    /** A loop has work: run it soon. */
    void ready(ParallelLoop loop) {
        if (Thread.currentThread() instanceof Carrier carrier && carrier.keep(this, loop)) {
            return;
        }
        ready.add(loop);
        wakeOne();
    }

    /** The calling carrier is about to block inside a task. */
    void carrierBlocks() {
        if (Thread.currentThread() instanceof Carrier carrier) {
            replace(carrier);
        }
    }

    private void replaceStuckCarriers() {
        for (Carrier carrier : carriers) {
            if (carrier.isStuck()) {
                replace(carrier);
            }
        }
    }

    private void replace(Carrier carrier) {
        if (carrier.leave()) {
            useful.decrementAndGet();
            ParallelLoop next = carrier.giveUpNext();
            if (next != null) {
                ready.add(next);
            }
            if (!ready.isEmpty()) {
                wakeOne();
            }
        }
    }

    private void wakeOne() {
        if (closed || searching.get() > 0) {
            return;
        }
        Carrier carrier = sleeping.poll();
        if (carrier != null) {
            LockSupport.unpark(carrier);
        } else if (useful.get() < width) {
            startCarrier();
        }
    }

    private synchronized void startCarrier() {
        if (!closed && useful.get() < width) {
            useful.incrementAndGet();
            Carrier carrier = new Carrier();
            carriers.add(carrier);
            carrier.start();
        }
    }

    /** A thread that runs ready loops, one after another. */
    private final class Carrier extends Thread {
        private static final int SLOT_TURNS = 64;

        /** A loop this carrier made ready and will run next, unless another one takes it. */
        private final java.util.concurrent.atomic.AtomicReference<@Nullable ParallelLoop> next =
                new java.util.concurrent.atomic.AtomicReference<>();

        private final AtomicInteger taskCount = new AtomicInteger();
        private int countAtLastCheck = -1;
        private volatile boolean running;
        private final java.util.concurrent.atomic.AtomicBoolean left =
                new java.util.concurrent.atomic.AtomicBoolean();

        Carrier() {
            super(null, null, "carrier", STACK_BYTES);
            setDaemon(true);
        }

        /** Takes {@code loop} into the empty slot. False if it must go to the shared queue. */
        boolean keep(ParallelScheduler owner, ParallelLoop loop) {
            if (owner != ParallelScheduler.this || left.get() || !running) {
                return false;
            }
            if (!next.compareAndSet(null, loop)) {
                return false;
            }
            if (searching.get() == 0) {
                wakeOne();
            }
            return true;
        }

        @Nullable ParallelLoop giveUpNext() {
            return next.getAndSet(null);
        }

        boolean leave() {
            return left.compareAndSet(false, true);
        }

        /** Called by one thread only, at intervals: true if the same task was running last time. */
        boolean isStuck() {
            int count = taskCount.get();
            boolean stuck = running && !left.get() && count == countAtLastCheck;
            countAtLastCheck = running ? count : -1;
            return stuck;
        }

        void taskDone() {
            taskCount.lazySet(taskCount.get() + 1);
        }

        @Override
        public void run() {
            int turns = 0;
            while (!closed) {
                ParallelLoop loop = ++turns % SLOT_TURNS == 0 ? null : giveUpNext();
                if (loop == null) {
                    loop = ready.poll();
                }
                if (loop == null) {
                    loop = giveUpNext();
                }
                if (loop == null) {
                    loop = search();
                }
                if (loop != null) {
                    runOne(loop);
                }
                if (left.get()) {
                    break;
                }
            }
            carriers.remove(this);
        }

        private void runOne(ParallelLoop loop) {
            setName(loop.name());
            running = true;
            try {
                loop.drain(this::taskDone, left);
            } finally {
                running = false;
                taskDone();
            }
        }

        /** Looks into other carriers' slots while any of them runs, then sleeps. */
        private @Nullable ParallelLoop search() {
            setName("carrier");
            searching.incrementAndGet();
            try {
                while (!closed && anyRunning()) {
                    ParallelLoop loop = ready.poll();
                    if (loop == null) {
                        LockSupport.parkNanos(LOOK_AROUND_NANOS);
                        loop = steal();
                    }
                    if (loop != null) {
                        return loop;
                    }
                }
            } finally {
                searching.decrementAndGet();
            }
            sleeping.add(this);
            if (ready.isEmpty() && !closed) {
                LockSupport.park(this);
            }
            sleeping.remove(this);
            return ready.poll();
        }

        private boolean anyRunning() {
            for (Carrier other : carriers) {
                if (other.running && !other.left.get()) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable ParallelLoop steal() {
            ParallelLoop loop = ready.poll();
            if (loop != null) {
                return loop;
            }
            for (Carrier other : carriers) {
                loop = other.giveUpNext();
                if (loop != null) {
                    return loop;
                }
            }
            return null;
        }

        void joinUntil(long deadline) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left > 0 && this != Thread.currentThread()) {
                try {
                    join(left);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
