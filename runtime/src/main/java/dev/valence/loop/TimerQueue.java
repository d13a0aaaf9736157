package dev.valence.loop;

import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The pending timers of the parallel scheduler, and the thread that waits for them. Timers that are
 * due at the same nanosecond run in the order they were added.
 *
 * <p>Threads: {@link #add} and {@link #close} on any thread; due tasks run on the timer thread and
 * must only post. While timers are pending or loops run, a watchdog is called at intervals.
 */
final class TimerQueue {
    private final PriorityQueue<Entry> entries = new PriorityQueue<>();
    private final AtomicLong sequence = new AtomicLong();
    private final BusyCount busy;
    private final Runnable watchdog;
    private final long watchMillis;
    private boolean closed;
    private @Nullable Thread thread;

    TimerQueue(BusyCount busy, Runnable watchdog, long watchMillis) {
        this.busy = busy;
        this.watchdog = watchdog;
        this.watchMillis = watchMillis;
        Thread starting = new Thread(this::run, "timers");
        starting.setDaemon(true);
        thread = starting;
        starting.start();
    }

    Timer add(Object owner, double delayMillis, boolean keepAlive, Runnable task) {
        long due = System.nanoTime() + Math.round(delayMillis * 1e6);
        Entry entry = new Entry(owner, due, sequence.getAndIncrement(), task);
        entry.keepAlive(keepAlive);
        synchronized (this) {
            entries.add(entry);
            if (entries.peek() == entry) {
                notifyAll();
            }
        }
        return entry;
    }

    /** Cancels every timer of {@code owner}. */
    void cancelAll(Object owner) {
        List<Entry> cancelled;
        synchronized (this) {
            cancelled = entries.stream().filter(entry -> entry.owner == owner).toList();
            entries.removeAll(cancelled);
        }
        cancelled.forEach(Entry::end);
    }

    void close() {
        Thread ending;
        synchronized (this) {
            closed = true;
            ending = thread;
            thread = null;
            notifyAll();
        }
        if (ending != null) {
            joinQuietly(ending);
        }
    }

    private static void joinQuietly(Thread ending) {
        try {
            ending.join(1000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        long nextWatch = System.nanoTime();
        while (true) {
            Entry due;
            synchronized (this) {
                if (closed) {
                    return;
                }
                due = pollDue();
                if (due == null) {
                    waitForNext();
                }
            }
            if (due != null) {
                due.fire();
            }
            if (System.nanoTime() - nextWatch >= 0) {
                watchdog.run();
                nextWatch = System.nanoTime() + watchMillis * 1_000_000;
            }
        }
    }

    private @Nullable Entry pollDue() {
        Entry first = entries.peek();
        return first != null && first.due - System.nanoTime() <= 0 ? entries.poll() : null;
    }

    private void waitForNext() {
        Entry first = entries.peek();
        long nanos = watchMillis * 1_000_000;
        if (first != null) {
            nanos = Math.min(nanos, first.due - System.nanoTime());
        }
        if (nanos > 0) {
            try {
                wait(nanos / 1_000_000, (int) (nanos % 1_000_000));
            } catch (InterruptedException interrupted) {
                closed = true;
            }
        }
    }

    private synchronized void remove(Entry entry) {
        entries.remove(entry);
    }

    private final class Entry implements Timer, Comparable<Entry> {
        private final Object owner;
        private final long due;
        private final long order;
        private final Runnable task;
        private boolean counted;
        private boolean over;

        Entry(Object owner, long due, long order, Runnable task) {
            this.owner = owner;
            this.due = due;
            this.order = order;
            this.task = task;
        }

        /** Posts before the program stops being busy with this timer. */
        void fire() {
            task.run();
            end();
        }

        @Override
        public void cancel() {
            remove(this);
            end();
        }

        private synchronized void end() {
            if (counted) {
                busy.decrement();
            }
            counted = false;
            over = true;
        }

        @Override
        public synchronized void keepAlive(boolean on) {
            if (over || on == counted) {
                return;
            }
            counted = on;
            if (on) {
                busy.increment();
            } else {
                busy.decrement();
            }
        }

        @Override
        public int compareTo(Entry other) {
            int byDue = Long.compare(due - other.due, 0);
            return byDue != 0 ? byDue : Long.compare(order, other.order);
        }
    }
}
