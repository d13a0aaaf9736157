package dev.valence.explore;

import dev.valence.loop.Delivery;
import dev.valence.loop.Steering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A steering that remembers what has been delivered.
 *
 * <p>Threads: the scheduler's; {@link #delivered} may be read when the run is over. Life: one run.
 */
public abstract class Course implements Steering {
    private final List<Delivery> delivered = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> slow = new HashSet<>();

    /** What could have come and has not, and how many deliveries there were then. */
    private final Map<Delivery, Integer> waiting = new LinkedHashMap<>();

    private @Nullable Fault next;
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
    public final int choose(List<Delivery> heads) {
        heads.forEach(head -> waiting.put(head, delivered.size()));
        List<Delivery> quick = heads.stream().filter(head -> !slow.contains(head.lane())).toList();
        if (quick.isEmpty() || quick.size() == heads.size()) {
            return pick(heads);
        }
        return heads.indexOf(quick.get(quick.size() == 1 ? 0 : pick(quick)));
    }

    /** Which of several comes next, as {@link Steering#choose}. */
    protected abstract int pick(List<Delivery> heads);

    /** What goes wrong after this delivery, or null. */
    protected @Nullable Fault faultAfter(Delivery delivery) {
        return null;
    }

    @Override
    public void delivers(Delivery delivery) {
        waiting.remove(delivery);
        delivered.add(delivery);
        Fault fault = faultAfter(delivery);
        if (fault != null && fault.kind() == Fault.Kind.SLOW) {
            slow.add(fault.process());
        }
        if (fault != null) {
            faults.add(fault);
            next = fault;
        }
    }

    @Override
    public final Optional<String> takeFault() {
        Fault taken = next;
        next = null;
        return taken == null || taken.kind() == Fault.Kind.SLOW
                ? Optional.empty()
                : Optional.of(taken.kind().text() + " " + taken.process());
    }

    /** Everything that has gone wrong, in its order. */
    public final List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Everything that has been delivered, in its order. */
    public final List<Delivery> delivered() {
        return List.copyOf(delivered);
    }

    /**
     * What came before something that had been posted earlier; all of it makes this order again.
     */
    public final List<Overtaking> overtakings() {
        return Overtaking.in(delivered, waiting);
    }

    /** How many deliveries there have been. */
    final int steps() {
        return delivered.size();
    }
}
