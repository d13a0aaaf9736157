package dev.valence.loop;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs loops one at a time on a virtual timeline: a discrete-event simulation.
 *
 * <p>Every task is an event with a due time. A task of a {@linkplain TaskSource.Kind#REMOTE remote}
 * source gets a seeded latency of 0 to 4 ms and never overtakes within its source; a timer has its
 * own due time, and ties between timers of different loops are broken by the seed. So every order
 * that Electron allows can occur, and none that it forbids. The clock jumps to the due time of the
 * next event, so an hour takes no time; reading the clock moves it by one microsecond, so that code
 * that waits by reading it ends; while I/O is in flight it stands still.
 *
 * <p>Threads: exactly one carrier has the baton. A loop blocked in {@link Loop#await} keeps its
 * carrier and stack and passes the baton on; its tasks wait until it has been resumed.
 */
public final class DeterministicScheduler implements Scheduler {
    private static final long STACK_BYTES = 64L << 20;
    private static final double MAX_LATENCY_NANOS = 4e6;
    private static final long CLOCK_READ_NANOS = 1_000;
    private static final double EPOCH_MILLIS = 1_767_225_600_000.0;

    private final long seed;
    private final SplittableRandom latency;
    private final SplittableRandom guestRandom;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final ArrayDeque<Carrier> spare = new ArrayDeque<>();
    private final List<Carrier> carriers = new ArrayList<>();
    private final List<SimulatedLoop> loops = new ArrayList<>();
    private long now;
    private long sequence;
    private long horizon = Long.MAX_VALUE;
    private int loopCount;
    private int live;
    private int inFlight;
    private boolean pumping;
    private boolean closed;

    public DeterministicScheduler(long seed) {
        this.seed = seed;
        this.latency = new SplittableRandom(seed);
        this.guestRandom = new SplittableRandom(~seed);
        startCarrier();
    }

    @Override
    public synchronized Loop newLoop(String name, Consumer<Throwable> failures) {
        SimulatedLoop loop = new SimulatedLoop(name, failures, loopCount++);
        loops.add(loop);
        return loop;
    }

    @Override
    public synchronized long nanoTime() {
        return now += CLOCK_READ_NANOS;
    }

    @Override
    public double currentTimeMillis() {
        return EPOCH_MILLIS + Math.floor(nanoTime() / 1e6);
    }

    @Override
    public synchronized double random() {
        return guestRandom.nextDouble();
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }

    @Override
    public synchronized boolean awaitIdle(Duration limit) throws InterruptedException {
        long nanos = Math.min(limit.toNanos(), Long.MAX_VALUE / 4);
        horizon = now + nanos;
        notifyAll();
        while (!closed && (pumping || hasRunnable())) {
            wait();
        }
        return live == 0 && inFlight == 0;
    }

    @Override
    public synchronized Busy busy() {
        inFlight++;
        boolean[] open = {true};
        return () -> {
            synchronized (this) {
                inFlight -= open[0] ? 1 : 0;
                open[0] = false;
                notifyAll();
            }
        };
    }

    @Override
    public void close() {
        List<SimulatedLoop> stopping;
        List<Carrier> ending;
        synchronized (this) {
            closed = true;
            stopping = new ArrayList<>(loops);
            ending = new ArrayList<>(carriers);
            notifyAll();
        }
        stopping.forEach(Loop::stop);
        long deadline = System.nanoTime() + 1_000_000_000L;
        ending.forEach(carrier -> carrier.joinUntil(deadline));
    }

    private synchronized Carrier startCarrier() {
        Carrier carrier = new Carrier();
        carriers.add(carrier);
        carrier.start();
        return carrier;
    }

    private boolean hasRunnable() {
        Event first = events.peek();
        if (closed) {
            return first != null && first.resumes != null;
        }
        return live > 0 && first != null && (inFlight == 0 || first.due <= now) && first.due <= horizon
                || inFlight > 0;
    }

    /** The next event to run, or null when the scheduler has been closed. Moves the clock. */
    private synchronized @Nullable Event take() throws InterruptedException {
        pumping = false;
        while (true) {
            Event event = pollRunnable();
            if (event != null) {
                pumping = true;
                return event;
            }
            if (closed) {
                return null;
            }
            notifyAll();
            wait();
        }
    }

    private @Nullable Event pollRunnable() {
        while (true) {
            Event event = events.peek();
            if (event == null || !closed && live == 0) {
                return null;
            }
            boolean timeStands = inFlight > 0 && event.due > now;
            if (!closed && (timeStands || event.due > horizon)) {
                return null;
            }
            events.poll();
            live -= event.counted ? 1 : 0;
            event.over = true;
            if (event.resumes == null && closed) {
                continue;
            }
            now = Math.max(now, event.due);
            if (event.resumes == null && event.loop.blockedIn != null) {
                event.loop.deferred.add(event);
                continue;
            }
            return event;
        }
    }

    private synchronized void add(Event event, boolean counted) {
        event.over = false;
        event.counted = counted;
        live += counted ? 1 : 0;
        events.add(event);
        notifyAll();
    }

    private long arrival(TaskSource source) {
        if (source.kind() == TaskSource.Kind.LOCAL) {
            return now;
        }
        long due = now + (long) (latency.nextDouble() * MAX_LATENCY_NANOS);
        source.lastDue = Math.max(source.lastDue, due);
        return source.lastDue;
    }

    private void passBaton() {
        Carrier next;
        synchronized (this) {
            next = spare.poll();
        }
        if (next == null) {
            startCarrier();
        } else {
            next.permit.release();
        }
    }

    /** One task, timer or resumption, somewhere on the timeline. */
    private final class Event implements Comparable<Event>, Timer {
        final SimulatedLoop loop;
        final long due;
        final long tie;
        final long order;
        final @Nullable Runnable task;
        final @Nullable Wait<?> resumes;
        boolean counted;
        boolean over;

        Event(SimulatedLoop loop, long due, long tie, @Nullable Runnable task, @Nullable Wait<?> resumes) {
            this.loop = loop;
            this.due = due;
            this.tie = tie;
            this.order = sequence++;
            this.task = task;
            this.resumes = resumes;
        }

        @Override
        public void cancel() {
            synchronized (DeterministicScheduler.this) {
                if (!over && events.remove(this)) {
                    live -= counted ? 1 : 0;
                }
                over = true;
                loop.deferred.remove(this);
                DeterministicScheduler.this.notifyAll();
            }
        }

        @Override
        public void keepAlive(boolean on) {
            synchronized (DeterministicScheduler.this) {
                if (!over && on != counted) {
                    counted = on;
                    live += on ? 1 : -1;
                    DeterministicScheduler.this.notifyAll();
                }
            }
        }

        @Override
        public int compareTo(Event other) {
            int byDue = Long.compare(due, other.due);
            int byTie = byDue != 0 ? byDue : Long.compare(tie, other.tie);
            return byTie != 0 ? byTie : Long.compare(order, other.order);
        }
    }

    /** A thread that has the baton, is blocked inside a task, or is spare. */
    private final class Carrier extends Thread {
        final Semaphore permit = new Semaphore(0);

        Carrier() {
            super(null, null, "carrier", STACK_BYTES);
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                pump();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private void pump() throws InterruptedException {
            for (Event event = take(); event != null; event = take()) {
                if (event.resumes != null) {
                    synchronized (DeterministicScheduler.this) {
                        spare.push(this);
                    }
                    event.loop.wake();
                    permit.acquire();
                } else {
                    setName(event.loop.name());
                    event.loop.runEvent(event);
                }
            }
            synchronized (DeterministicScheduler.this) {
                spare.forEach(carrier -> carrier.permit.release());
                spare.clear();
            }
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

    /** A loop of the simulation. Its fields are guarded by the scheduler. */
    private final class SimulatedLoop extends Loop {
        private final int id;
        private final ArrayDeque<Event> deferred = new ArrayDeque<>();
        private @Nullable Wait<?> blockedIn;
        private @Nullable Carrier blockedCarrier;
        private volatile @Nullable Thread runner;
        private boolean stopped;

        SimulatedLoop(String name, Consumer<Throwable> failures, int id) {
            super(name, failures);
            this.id = id;
        }

        @Override
        public void post(TaskSource source, Runnable task) {
            synchronized (DeterministicScheduler.this) {
                if (!stopped) {
                    add(new Event(this, arrival(source), Long.MIN_VALUE, task, null), true);
                }
            }
        }

        @Override
        public Timer schedule(double delayMillis, boolean keepAlive, Runnable task) {
            synchronized (DeterministicScheduler.this) {
                long due = now + Math.round(delayMillis * 1e6);
                long tie = new SplittableRandom(seed ^ due * 31 ^ id).nextLong() >> 1;
                Event event = new Event(this, due, tie, task, null);
                if (!stopped) {
                    add(event, keepAlive);
                }
                return event;
            }
        }

        void runEvent(Event event) {
            Runnable task = event.task;
            if (task == null || stopped) {
                return;
            }
            runner = Thread.currentThread();
            try {
                run(task);
            } finally {
                runner = null;
            }
        }

        @Override
        public <T> @Nullable T await(Wait<T> wait) {
            assertCurrent();
            Carrier carrier = (Carrier) Thread.currentThread();
            synchronized (DeterministicScheduler.this) {
                if (stopped) {
                    throw new LoopStoppedException();
                }
                if (wait.isDone()) {
                    return wait.take();
                }
                blockedIn = wait;
                blockedCarrier = carrier;
                runner = null;
            }
            passBaton();
            carrier.permit.acquireUninterruptibly();
            runner = carrier;
            carrier.setName(name());
            return wait.take();
        }

        @Override
        void resume(Wait<?> wait) {
            synchronized (DeterministicScheduler.this) {
                if (blockedIn == wait) {
                    long due = stopped ? now : arrival(TaskSource.remote());
                    add(new Event(this, due, Long.MIN_VALUE, null, wait), true);
                }
            }
        }

        /** Gives the baton to the carrier that is blocked in this loop, and its tasks back to the timeline. */
        void wake() {
            Carrier carrier;
            synchronized (DeterministicScheduler.this) {
                carrier = blockedCarrier;
                blockedCarrier = null;
                blockedIn = null;
                deferred.forEach(event -> add(event, true));
                deferred.clear();
            }
            if (carrier != null) {
                carrier.permit.release();
            }
        }

        @Override
        public void stop() {
            Wait<?> wait;
            synchronized (DeterministicScheduler.this) {
                stopped = true;
                loops.remove(this);
                events.removeIf(this::drops);
                deferred.clear();
                wait = blockedIn;
                DeterministicScheduler.this.notifyAll();
            }
            if (wait != null) {
                wait.abandon();
            }
        }

        private boolean drops(Event event) {
            boolean drop = event.loop == this && event.resumes == null;
            live -= drop && event.counted ? 1 : 0;
            event.over |= drop;
            return drop;
        }

        @Override
        public @Nullable Wait<?> blockedIn() {
            synchronized (DeterministicScheduler.this) {
                return blockedIn;
            }
        }

        @Override
        public boolean isCurrent() {
            return runner == Thread.currentThread();
        }
    }
}
