package dev.valence.loop;

/** Ends of threads. */
final class Threads {
    private Threads() {}

    /** Waits for the end of {@code thread}; an interrupt ends the wait and stays set. */
    static void joinUntil(Thread thread, long deadlineNanos) {
        long millis = (deadlineNanos - System.nanoTime()) / 1_000_000;
        if (millis <= 0 || thread == Thread.currentThread()) {
            return;
        }
        try {
            thread.join(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
