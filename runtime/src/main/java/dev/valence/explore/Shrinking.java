package dev.valence.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes a failing order small: finds little that suffices (Zeller and Hildebrandt: Simplifying and
 * Isolating Failure-Inducing Input, TSE 2002).
 *
 * <p>Threads: the caller's.
 */
public final class Shrinking {
    private final Predicate<List<Force>> fails;
    private int runsLeft;

    /**
     * @param fails runs the program with something forced, and says whether it fails as it did
     * @param runs how often it may be asked
     */
    public Shrinking(Predicate<List<Force>> fails, int runs) {
        this.fails = fails;
        this.runsLeft = runs;
    }

    /**
     * What suffices to fail, as little as could be found; empty if holds and faults do not.
     *
     * @param all what overtook what in the run that failed
     * @param faults what went wrong in it
     */
    public Optional<List<Force>> of(List<Overtaking> all, List<Fault> faults) {
        List<Overtaking> visible = all.stream().filter(Overtaking::isVisible).toList();
        for (List<Force> start : List.of(forces(visible, faults), forces(all, faults))) {
            if (stillFails(start)) {
                return Optional.of(shrink(start));
            }
        }
        return Optional.empty();
    }

    private static List<Force> forces(List<Overtaking> overtakings, List<Fault> faults) {
        List<Force> forces = new ArrayList<>(faults);
        overtakings.forEach(overtaking -> forces.add(overtaking.hold()));
        return forces;
    }

    private List<Force> shrink(List<Force> failing) {
        List<Force> kept = failing;
        int parts = 2;
        while (!kept.isEmpty() && runsLeft > 0) {
            List<Force> smaller = without(kept, parts);
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
    private List<Force> without(List<Force> kept, int parts) {
        int length = Math.max(1, (kept.size() + parts - 1) / parts);
        for (int from = 0; from < kept.size(); from += length) {
            List<Force> rest = new ArrayList<>(kept);
            rest.subList(from, Math.min(from + length, kept.size())).clear();
            if (stillFails(rest)) {
                return rest;
            }
        }
        return kept;
    }

    private boolean stillFails(List<Force> holds) {
        return runsLeft-- > 0 && fails.test(holds);
    }
}
