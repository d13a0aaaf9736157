package dev.valence.explore;

import dev.valence.loop.Delivery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Delivers in the order of posting, but for what is held back. A hold ends when what it waits for
 * has been delivered, or when nothing else can be.
 */
public final class Forced extends Course {
    private final Map<String, String> holds = new HashMap<>();
    private final Map<String, Fault> faults = new HashMap<>();
    private final Set<String> done = new HashSet<>();

    public Forced(Collection<? extends Force> forces) {
        for (Force force : forces) {
            if (force instanceof Hold hold) {
                holds.put(hold.key(), hold.until());
            } else if (force instanceof Fault fault) {
                faults.put(fault.after(), fault);
            }
        }
    }

    @Override
    protected @Nullable Fault faultAfter(Delivery delivery) {
        return faults.get(delivery.key());
    }

    @Override
    protected int pick(List<Delivery> heads) {
        for (int i = 0; i < heads.size(); i++) {
            String until = holds.get(heads.get(i).key());
            if (until == null || done.contains(until)) {
                return i;
            }
        }
        return 0;
    }

    @Override
    public void delivers(Delivery delivery) {
        super.delivers(delivery);
        done.add(delivery.key());
    }
}
