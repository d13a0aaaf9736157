package dev.valence.explore;

import dev.valence.loop.Delivery;
import dev.valence.loop.Steering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A steering that remembers what has been delivered.
 *
 * <p>Threads: the scheduler's; {@link #delivered} may be read when the run is over. Life: one run.
 */
public abstract class Course implements Steering {
    private final List<Delivery> delivered = new ArrayList<>();
    private Supplier<String> place = () -> "";

    /** Lets deliveries know where the code stood that sent them. */
    public final void trace(Supplier<String> where) {
        place = where;
    }

    @Override
    public final String place() {
        return place.get();
    }

    @Override
    public long latencyNanos(long drawn) {
        return 0;
    }

    @Override
    public void delivers(Delivery delivery) {
        delivered.add(delivery);
    }

    /** Everything that has been delivered, in its order. */
    public final List<Delivery> delivered() {
        return List.copyOf(delivered);
    }

    /** How many deliveries there have been. */
    final int steps() {
        return delivered.size();
    }
}
