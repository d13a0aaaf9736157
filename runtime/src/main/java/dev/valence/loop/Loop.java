package dev.valence.loop;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The serial event loop of one process: at most one task at a time, on whichever carrier the
 * scheduler chooses (HTML standard, 8.1.7 Event loops).
 *
 * <p>Threads: every method may be called on any thread, but {@link #await} only inside a task of
 * this loop. Life: made by {@link Scheduler#newLoop}; {@link #stop} ends it for good.
 */
public abstract class Loop {
    private final String name;
    private final Consumer<Throwable> failures;

    Loop(String name, Consumer<Throwable> failures) {
        this.name = name;
        this.failures = failures;
    }

    /** The process's name for people, such as {@code renderer 2}. */
    public final String name() {
        return name;
    }

    /**
     * Runs {@code task} after all earlier tasks of the same source. Dropped if the loop has
     * stopped.
     */
    public abstract void post(TaskSource source, Runnable task);

    /**
     * Runs {@code task} once, {@code delayMillis} from now.
     *
     * @param keepAlive whether the program stays busy until then
     */
    public abstract Timer schedule(double delayMillis, boolean keepAlive, Runnable task);

    /** Prepares a wait for an answer that other loops may give before or after {@link #await}. */
    public final <T> Wait<T> newWait(String what) {
        return new Wait<>(this, what);
    }

    /**
     * Blocks this loop until the answer is there. No other task of the loop runs meanwhile; all
     * other loops go on.
     *
     * @throws LoopStoppedException if the loop is stopped first
     */
    public abstract <T> @Nullable T await(Wait<T> wait);

    /** Called by a wait that is done. Any thread. */
    abstract void resume(Wait<?> wait);

    /**
     * Drops all queued tasks and timers, ends a wait, and runs nothing more. A running task goes
     * on.
     */
    public abstract void stop();

    /** What the loop is blocked in, or null. */
    public abstract @Nullable Wait<?> blockedIn();

    /** Whether the calling thread is running a task of this loop. */
    public abstract boolean isCurrent();

    /** Fails if the caller is not inside a task of this loop. */
    public final void assertCurrent() {
        if (!isCurrent()) {
            throw new IllegalStateException("not on the loop of " + name);
        }
    }

    /** An interrupt is meant for the code of the task, and ends with it. */
    final void run(Runnable task) {
        try {
            task.run();
        } catch (LoopStoppedException stopped) {
            // the process is gone; its task has unwound
        } catch (Throwable failure) {
            report(failure);
        } finally {
            Thread.interrupted();
        }
    }

    private void report(Throwable failure) {
        try {
            failures.accept(failure);
        } catch (Throwable second) {
            if (second != failure) {
                second.addSuppressed(failure);
            }
            Thread carrier = Thread.currentThread();
            carrier.getUncaughtExceptionHandler().uncaughtException(carrier, second);
        }
    }
}
