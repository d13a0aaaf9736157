package dev.valence.explore;

import dev.valence.loop.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes a failing order small: finds few holds that suffice (Zeller and Hildebrandt: Simplifying
 * and Isolating Failure-Inducing Input, TSE 2002).
 *
 * <p>Threads: the caller's.
 */
public final class Shrinking {
    private final Predicate<List<Hold>> fails;
    private int runsLeft;

    /**
     * @param fails runs the program with some holds, and says whether it fails as it did
     * @param runs how often it may be asked
     */
    public Shrinking(Predicate<List<Hold>> fails, int runs) {
        this.fails = fails;
        this.runsLeft = runs;
    }

    /** Holds that suffice to fail, as few as could be found; empty if holds alone do not. */
    public Optional<List<Hold>> of(List<Delivery> failing) {
        List<Overtaking> all = Overtaking.in(failing);
        List<Hold> visible =
                all.stream().filter(Overtaking::isVisible).map(Overtaking::hold).toList();
        for (List<Hold> start : List.of(visible, all.stream().map(Overtaking::hold).toList())) {
            if (stillFails(start)) {
                return Optional.of(shrink(start));
            }
        }
        return Optional.empty();
    }

    private List<Hold> shrink(List<Hold> failing) {
        List<Hold> kept = failing;
        int parts = 2;
        while (!kept.isEmpty() && runsLeft > 0) {
            List<Hold> smaller = without(kept, parts);
            if (smaller.size() < kept.size()) {
                kept = smaller;
                parts = Math.max(parts - 1, 2);
            } else if (parts >= kept.size()) {
                return kept;
            } else {
                parts = Math.min(kept.size(), parts * 2);
            }
        }
        return kept;
    }

    /** Leaves out the first of {@code parts} parts that is not needed. */
    private List<Hold> without(List<Hold> kept, int parts) {
        int length = Math.max(1, (kept.size() + parts - 1) / parts);
        for (int from = 0; from < kept.size(); from += length) {
            List<Hold> rest = new ArrayList<>(kept);
            rest.subList(from, Math.min(from + length, kept.size())).clear();
            if (stillFails(rest)) {
                return rest;
            }
        }
        return kept;
    }

    private boolean stillFails(List<Hold> holds) {
        return runsLeft-- > 0 && fails.test(holds);
    }
}
