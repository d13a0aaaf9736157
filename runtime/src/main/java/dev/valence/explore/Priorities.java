package dev.valence.explore;

import dev.valence.loop.Delivery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Probabilistic concurrency testing (Burckhardt, Kothari, Musuvathi, Nagarakatte: A Randomized
 * Scheduler with Probabilistic Guarantees of Finding Bugs, ASPLOS 2010), with lanes in the place of
 * threads. Each lane gets a random priority when it is first seen, and the highest that has
 * something to deliver does; at {@code depth - 1} random steps the lane that would come next falls
 * below all others. The paper proves for threads that a bug which needs {@code depth} steps in one
 * order is found in a run with probability at least {@code 1 / (n k^(depth-1))}, for n threads and
 * k steps.
 *
 * <p>Difference from the paper: a lane can wait only as long as a message may travel, and lanes are
 * met while the run goes on, so the bound holds as far as neither cuts in.
 */
public final class Priorities extends Course {
    private final SplittableRandom random;
    private final Set<Integer> changes;
    private final Map<String, Double> priorities = new HashMap<>();
    private double lowest;

    /**
     * @param depth how many deliveries must be ordered for the bug to show, at least 1
     * @param steps how many deliveries a run has, more or less
     */
    public Priorities(long seed, int depth, int steps) {
        random = new SplittableRandom(seed);
        changes =
                IntStream.range(1, depth)
                        .mapToObj(i -> random.nextInt(Math.max(1, steps)))
                        .collect(Collectors.toSet());
    }

    @Override
    protected int pick(List<Delivery> heads) {
        int chosen = highest(heads);
        if (changes.contains(steps())) {
            priorities.put(heads.get(chosen).lane(), --lowest);
            chosen = highest(heads);
        }
        return chosen;
    }

    private int highest(List<Delivery> heads) {
        int highest = 0;
        for (int i = 1; i < heads.size(); i++) {
            highest = priority(heads.get(i)) > priority(heads.get(highest)) ? i : highest;
        }
        return highest;
    }

    private double priority(Delivery head) {
        return priorities.computeIfAbsent(head.lane(), lane -> random.nextDouble());
    }
}
