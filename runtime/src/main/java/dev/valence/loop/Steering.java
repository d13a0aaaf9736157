package dev.valence.loop;

import java.util.List;
import java.util.Optional;

/**
 * Decides what a seed would leave to chance: which of the deliveries that may come next does. For
 * those who look for races; without one the {@link DeterministicScheduler} draws latencies.
 *
 * <p>Threads: called with the scheduler's lock held, by one thread at a time; it must not call
 * back.
 */
public interface Steering {
    /** The longest time that a message travels. */
    long MAX_LATENCY_NANOS = 4_000_000;

    /**
     * How long a message travels if nobody chooses it earlier, 0 to the longest time.
     *
     * @param drawn what the seed says
     */
    long latencyNanos(long drawn);

    /**
     * Which comes next.
     *
     * @param heads at least two, one of each lane that has something to deliver now, in the order
     *     in which they were posted
     * @return an index of {@code heads}
     */
    int choose(List<Delivery> heads);

    /** What comes next, chosen or because there was no choice. */
    void delivers(Delivery delivery);

    /**
     * What goes wrong now, between two deliveries: {@code crash renderer 1}, {@code collect} and so
     * on, for whoever runs the processes to do. Asked once after each delivery.
     */
    default Optional<String> takeFault() {
        return Optional.empty();
    }

    /** Where the guest code that is posting something stands; empty if nobody will ask. */
    String place();
}
