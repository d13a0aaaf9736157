package dev.valence.loop;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what keeps the program busy: ready or running loops, pending timers, I/O. Zero is idle.
 *
 * <p>Threads: any.
 */
final class BusyCount {
    private final AtomicLong count = new AtomicLong();
    private boolean closed;

    void increment() {
        count.incrementAndGet();
    }

    void decrement() {
        if (count.decrementAndGet() == 0) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    Scheduler.Busy enter() {
        increment();
        AtomicBoolean open = new AtomicBoolean(true);
        return () -> {
            if (open.compareAndSet(true, false)) {
                decrement();
            }
        };
    }

    /** Ends every wait. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean awaitZero(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + Nanos.of(limit);
        while (count.get() != 0 && !closed) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(left / 1_000_000 + 1);
        }
        return count.get() == 0;
    }
}
