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

    synchronized boolean awaitZero(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + Math.min(limit.toNanos(), Long.MAX_VALUE / 4);
        while (count.get() != 0) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
