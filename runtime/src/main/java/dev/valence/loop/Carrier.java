package dev.valence.loop;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A thread of the parallel scheduler that runs ready loops, one after another.
 *
 * <p>A loop that a task makes ready stays with the task's carrier, in its slot, and runs next
 * there: two loops that talk to each other need no thread switch. A carrier without work takes a
 * loop out of another's slot when it has waited there for a while.
 *
 * <p>Threads: the public face is {@link #run}; the rest says who calls it. A carrier has the name
 * of its loop when it blocks or is stuck: naming it at every turn would cost as much as the turn.
 */
final class Carrier extends LoopThread {
    /** Room for recursion of JavaScript that is as deep as a browser's. */
    private static final long STACK_BYTES = 64L << 20;

    private static final long LOOK_NANOS = 100_000;

    /** After so many turns the shared queue goes first, so that no pair of loops starves it. */
    private static final int SLOT_TURNS = 8;

    private final CarrierPool pool;
    private final AtomicReference<@Nullable ParallelLoop> slot = new AtomicReference<>();
    private final AtomicBoolean member = new AtomicBoolean(true);

    /** The loop of this turn, or null without work. Written by this thread. */
    private volatile @Nullable ParallelLoop current;

    /** Counts the tasks done and the loops kept. Written by this thread. */
    private volatile int tasks;

    private volatile int kept;

    /** What the scout saw in {@link #kept}. Guarded by being the scout. */
    private volatile int keptAtLastLook;

    /** What the watchdog saw in {@link #tasks}. Written by the watchdog. */
    private int tasksAtLastCheck = -1;

    Carrier(CarrierPool pool) {
        super("carrier", STACK_BYTES);
        this.pool = pool;
        setDaemon(true);
    }

    @Override
    public void run() {
        for (int turn = 1; !pool.isClosed() && stays(); turn++) {
            ParallelLoop loop = next(turn % SLOT_TURNS == 0);
            if (loop != null) {
                turn(loop);
            }
        }
        current = null;
        pool.wakeOneForTheRest();
    }

    /** Whether this carrier is in the pool, or comes back to it now that its task has ended. */
    private boolean stays() {
        if (!member.get() && pool.join()) {
            member.set(true);
            setName("carrier");
        }
        return member.get();
    }

    private @Nullable ParallelLoop next(boolean sharedFirst) {
        ParallelLoop loop = sharedFirst ? null : slot.getAndSet(null);
        loop = loop != null ? loop : pool.poll();
        loop = loop != null ? loop : slot.getAndSet(null);
        return loop != null ? loop : search();
    }

    private void turn(ParallelLoop loop) {
        current = loop;
        loop.drain(this::taskDone);
    }

    /** Ends a task; true if the carrier must go. */
    private boolean taskDone() {
        countTask();
        return !member.get();
    }

    private void countTask() {
        tasks = tasks + 1;
    }

    /** Looks for work elsewhere, then sleeps. */
    private @Nullable ParallelLoop search() {
        current = null;
        ParallelLoop found = scout();
        if (found == null) {
            pool.sleep(this);
            found = pool.poll();
        }
        if (found != null) {
            pool.wakeOneForTheRest();
        }
        return found;
    }

    private @Nullable ParallelLoop scout() {
        if (!pool.beScout(this)) {
            return null;
        }
        try {
            ParallelLoop found = look();
            while (found == null && !pool.isClosed() && member.get() && pool.anyWorks()) {
                LockSupport.parkNanos(pool, LOOK_NANOS);
                Thread.interrupted();
                found = look();
            }
            return found;
        } finally {
            pool.stopScouting();
        }
    }

    private @Nullable ParallelLoop look() {
        ParallelLoop loop = pool.poll();
        return loop != null ? loop : pool.steal();
    }

    /** Called by this thread inside a task: takes a loop into the empty slot, if it may. */
    boolean keep(CarrierPool owner, ParallelLoop loop) {
        if (owner != pool || !member.get() || !slot.compareAndSet(null, loop)) {
            return false;
        }
        kept = kept + 1;
        if (!member.get()) {
            return !slot.compareAndSet(loop, null);
        }
        if (!pool.hasScout()) {
            pool.wakeOne();
        }
        return true;
    }

    /** Called by the scout: the kept loop, if it was there at the last look too. */
    @Nullable ParallelLoop giveUpWhatWaits() {
        ParallelLoop waiting = slot.get();
        int stay = kept;
        boolean waits = waiting != null && stay == keptAtLastLook;
        keptAtLastLook = stay;
        return waits && slot.compareAndSet(waiting, null) ? waiting : null;
    }

    boolean keepsOne() {
        return slot.get() != null;
    }

    boolean works() {
        return current != null && member.get();
    }

    boolean isMember() {
        return member.get();
    }

    /** Called by the watchdog: true if the same task was running last time. */
    boolean isStuck() {
        ParallelLoop running = current;
        int count = tasks;
        boolean stuck = running != null && member.get() && count == tasksAtLastCheck;
        tasksAtLastCheck = running == null ? -1 : count;
        if (stuck && running != null) {
            setName(running.name());
        }
        return stuck;
    }

    /** Takes this carrier out of the pool until its task has ended. Any thread. */
    void leave() {
        if (member.compareAndSet(true, false)) {
            pool.left(this, slot.getAndSet(null));
        }
    }
}
