package dev.valence.loop;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Decides which loop runs next, on which thread and at what time. For guest code it is the only
 * place where threads and time enter.
 *
 * <p>Threads: any. Life: {@link #close} ends every loop and every thread of the scheduler.
 */
public interface Scheduler extends AutoCloseable {
    /**
     * A new loop.
     *
     * @param name the role, for messages
     * @param failures told of anything a task throws; a task never ends its loop by accident
     */
    Loop newLoop(String name, Consumer<Throwable> failures);

    /** Nanoseconds since the scheduler began, by its clock. */
    long nanoTime();

    /** Milliseconds since 1970-01-01T00:00Z, by its clock. */
    double currentTimeMillis();

    /** A source of random numbers: seeded if the scheduler is. */
    double random();

    /** Whether time is virtual and order depends on a seed only. */
    boolean isDeterministic();

    /**
     * Blocks the calling thread, which must not be a carrier, until nothing is left to do: no task
     * that can run, no timer that keeps the program alive, no I/O in flight.
     *
     * @param limit how long to wait, by this scheduler's clock
     * @return false if the limit came first
     */
    boolean awaitIdle(Duration limit) throws InterruptedException;

    /** How many tasks of all loops wait for their turn; timers are none. */
    int underWay();

    /** Announces work outside all loops, such as I/O; the program is busy until it is closed. */
    Busy busy();

    /** Ends every loop and thread. Tasks that are running are waited for, up to a second. */
    @Override
    void close();

    /** Work in flight. Closing it twice does nothing. */
    interface Busy extends AutoCloseable {
        @Override
        void close();
    }
}
