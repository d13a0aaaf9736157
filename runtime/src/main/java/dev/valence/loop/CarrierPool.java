package dev.valence.loop;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The carriers of the parallel scheduler and the loops that are ready to run.
 *
 * <p>Threads: any. Life: {@link #close} ends every carrier that is not inside a task.
 */
final class CarrierPool {
    /*
     * No lost wake-up. A producer first makes a loop visible (in the shared queue, or in its own
     * slot) and then looks for somebody to wake: the scout, else a sleeper. A carrier that runs out
     * of work does the reverse: it first stops being the scout, or enters the sleepers, and then
     * looks whether there is work. One of the two sees the other. A carrier that was woken may find
     * that it is not needed in the pool any more, or more work than it takes: it wakes another.
     */

    private final ConcurrentLinkedQueue<ParallelLoop> ready = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Carrier> sleeping = new ConcurrentLinkedQueue<>();
    private final Set<Carrier> carriers = ConcurrentHashMap.newKeySet();

    /** The one carrier without work that looks into the slots of the others. */
    private final AtomicReference<@Nullable Carrier> scout = new AtomicReference<>();

    /** How many carriers are in the pool: neither blocked nor stuck. */
    private final AtomicInteger members = new AtomicInteger();

    private final int width;
    private volatile boolean closed;

    /**
     * @param width how many loops may run at once
     */
    CarrierPool(int width) {
        this.width = width;
    }

    /** A loop has work: run it soon. */
    void ready(ParallelLoop loop) {
        if (!(Thread.currentThread() instanceof Carrier carrier) || !carrier.keep(this, loop)) {
            share(loop);
        }
    }

    /** A loop has work and has had its turn: run it after the others. */
    void share(ParallelLoop loop) {
        ready.add(loop);
        wakeOne();
    }

    /** The calling carrier is about to block inside a task of the loop with that name. */
    void carrierBlocks(String loopName) {
        if (Thread.currentThread() instanceof Carrier carrier) {
            carrier.setName(loopName);
            carrier.leave();
        }
    }

    /** Called at intervals by one thread: lets others do the work of carriers that are stuck. */
    void replaceStuckCarriers() {
        for (Carrier carrier : carriers) {
            if (carrier.isStuck()) {
                carrier.leave();
            }
        }
    }

    void close(long deadlineNanos) {
        synchronized (this) {
            closed = true;
        }
        carriers.forEach(LockSupport::unpark);
        if (!(Thread.currentThread() instanceof Carrier carrier) || !carriers.contains(carrier)) {
            carriers.forEach(carrier -> Threads.joinUntil(carrier, deadlineNanos));
        }
    }

    boolean isClosed() {
        return closed;
    }

    @Nullable ParallelLoop poll() {
        return ready.poll();
    }

    boolean hasScout() {
        return scout.get() != null;
    }

    /** Makes the caller the scout, if there is none. */
    boolean beScout(Carrier carrier) {
        return scout.compareAndSet(null, carrier);
    }

    void stopScouting() {
        scout.set(null);
    }

    void wakeOne() {
        Carrier looking = scout.get();
        Carrier next = looking != null ? looking : sleeping.poll();
        if (next != null) {
            LockSupport.unpark(next);
        } else if (members.get() < width) {
            startCarrier();
        }
    }

    /** Wakes another carrier if there is more to do. */
    void wakeOneForTheRest() {
        if (hasWork()) {
            wakeOne();
        }
    }

    private boolean hasWork() {
        return !ready.isEmpty() || anyKeeps();
    }

    private boolean anyKeeps() {
        for (Carrier carrier : carriers) {
            if (carrier.keepsOne()) {
                return true;
            }
        }
        return false;
    }

    boolean anyWorks() {
        for (Carrier carrier : carriers) {
            if (carrier.works()) {
                return true;
            }
        }
        return false;
    }

    /** A loop that waits in the slot of a carrier for longer than one look. */
    @Nullable ParallelLoop steal() {
        for (Carrier carrier : carriers) {
            ParallelLoop loop = carrier.giveUpWhatWaits();
            if (loop != null) {
                return loop;
            }
        }
        return null;
    }

    /** Parks the calling carrier until it is woken, unless there is work that nobody sees. */
    void sleep(Carrier carrier) {
        sleeping.add(carrier);
        boolean unseen = !ready.isEmpty() || !hasScout() && anyKeeps();
        if (!unseen && !closed && carrier.isMember()) {
            LockSupport.park(this);
            Thread.interrupted();
        }
        sleeping.remove(carrier);
    }

    private synchronized void startCarrier() {
        if (join()) {
            carriers.removeIf(carrier -> !carrier.isAlive());
            Carrier carrier = new Carrier(this);
            carriers.add(carrier);
            carrier.start();
        }
    }

    /** Room for one more carrier in the pool is taken, if there is any. */
    synchronized boolean join() {
        boolean room = !closed && members.get() < width;
        if (room) {
            members.incrementAndGet();
        }
        return room;
    }

    /** A member left; {@code kept} is the loop that it kept. */
    void left(Carrier carrier, @Nullable ParallelLoop kept) {
        members.decrementAndGet();
        LockSupport.unpark(carrier);
        if (kept != null) {
            ready.add(kept);
        }
        wakeOneForTheRest();
    }
}
