package dev.valence.loop;

/**
 * A task that a loop will run once, at a time of the scheduler's clock.
 *
 * <p>Threads: {@link #cancel} and {@link #keepAlive} may be called on any thread.
 */
public interface Timer {
    /** The timer of a loop that has stopped. */
    Timer NEVER =
            new Timer() {
                @Override
                public void cancel() {}

                @Override
                public void keepAlive(boolean on) {}
            };

    /** The task will not run. Does nothing if it already ran. */
    void cancel();

    /**
     * Whether the program stays busy while this timer is pending: Node's {@code ref} and {@code
     * unref}.
     */
    void keepAlive(boolean on);
}
