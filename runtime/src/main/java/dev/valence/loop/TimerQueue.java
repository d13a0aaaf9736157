package dev.valence.loop;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The pending timers of the parallel scheduler, and the thread that waits for them and calls a
 * watchdog at intervals. Timers that are due at the same nanosecond run in the order they were
 * added.
 *
 * <p>Threads: {@link #add} and {@link #close} on any thread; the timer thread only posts. Each
 * entry has a lock of its own, which is never held while the queue's is taken or a loop is called.
 */
final class TimerQueue {
    private final TreeSet<Entry> entries = new TreeSet<>();
    private final BusyCount busy;
    private final Runnable watchdog;
    private final long watchNanos;
    private final Thread thread;
    private long sequence;
    private volatile boolean closed;

    TimerQueue(BusyCount busy, Runnable watchdog, long watchNanos) {
        this.busy = busy;
        this.watchdog = watchdog;
        this.watchNanos = watchNanos;
        thread = new Thread(this::run, "timers");
        thread.setDaemon(true);
        thread.start();
    }

    /** Posts {@code task} to {@code loop} after the delay. */
    Timer add(Loop loop, long delayNanos, boolean keepAlive, Runnable task) {
        long due = System.nanoTime() + delayNanos;
        Entry entry;
        boolean first;
        synchronized (this) {
            entry = new Entry(loop, due, sequence++, task);
            entry.keepAlive(keepAlive);
            entries.add(entry);
            first = entries.first() == entry;
        }
        if (first) {
            LockSupport.unpark(thread);
        }
        return entry;
    }

    /** Cancels every timer of {@code loop}. */
    void cancelAll(Loop loop) {
        List<Entry> cancelled;
        synchronized (this) {
            cancelled = entries.stream().filter(entry -> entry.loop == loop).toList();
        }
        cancelled.forEach(Entry::cancel);
    }

    void close(long deadlineNanos) {
        closed = true;
        LockSupport.unpark(thread);
        Threads.joinUntil(thread, deadlineNanos);
    }

    private void run() {
        long nextWatch = System.nanoTime();
        while (!closed) {
            Entry due = pollDue();
            if (due != null) {
                due.post();
            }
            if (System.nanoTime() - nextWatch >= 0) {
                watchdog.run();
                nextWatch = System.nanoTime() + watchNanos;
            }
            if (due == null) {
                LockSupport.parkNanos(this, nanosToNext(nextWatch));
            }
        }
    }

    private synchronized @Nullable Entry pollDue() {
        boolean isDue = !entries.isEmpty() && entries.first().due - System.nanoTime() <= 0;
        return isDue ? entries.pollFirst() : null;
    }

    private synchronized long nanosToNext(long nextWatch) {
        long now = System.nanoTime();
        long untilWatch = nextWatch - now;
        return entries.isEmpty() ? untilWatch : Math.min(untilWatch, entries.first().due - now);
    }

    private synchronized void remove(Entry entry) {
        entries.remove(entry);
    }

    private final class Entry implements Timer, Comparable<Entry> {
        private final Loop loop;
        private final long due;
        private final long order;
        private final Runnable task;
        private boolean counted;

        /** No longer pending, so that it counts for nothing: posted or cancelled. */
        private boolean over;

        private boolean cancelled;

        Entry(Loop loop, long due, long order, Runnable task) {
            this.loop = loop;
            this.due = due;
            this.order = order;
            this.task = task;
        }

        /** Posts before the program stops being busy with this timer. */
        void post() {
            loop.post(
                    TaskSource.local(),
                    () -> {
                        if (!isCancelled()) {
                            task.run();
                        }
                    });
            end();
        }

        private synchronized boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void cancel() {
            synchronized (this) {
                cancelled = true;
            }
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
