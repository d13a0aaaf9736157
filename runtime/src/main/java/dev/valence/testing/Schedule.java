package dev.valence.testing;

import dev.valence.explore.Course;
import dev.valence.explore.Forced;
import dev.valence.explore.Hold;
import dev.valence.explore.Latencies;
import dev.valence.explore.Priorities;
import java.util.List;

/**
 * An order in which a test can be run again.
 *
 * <p>Threads: immutable.
 */
public sealed interface Schedule {
    /** Decides the random numbers of the app, and what the schedule leaves open. */
    long seed();

    /** What decides the order of one run. */
    Course course();

    /** As {@code --seed} makes it. */
    record BySeed(long seed) implements Schedule {
        @Override
        public Course course() {
            return new Latencies();
        }
    }

    /**
     * By random priorities.
     *
     * @param number decides the priorities
     */
    record ByPriorities(long seed, long number, int depth, int steps) implements Schedule {
        @Override
        public Course course() {
            return new Priorities(number, depth, steps);
        }
    }

    /** In the order of sending, but for some that wait for others. */
    record ByHolds(long seed, List<Hold> holds) implements Schedule {
        @Override
        public Course course() {
            return new Forced(holds);
        }
    }
}
