package dev.valence.testing;

import dev.valence.explore.Course;
import dev.valence.explore.Fault;
import dev.valence.explore.Faulty;
import dev.valence.explore.Force;
import dev.valence.explore.Forced;
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

    /** In the order of sending, but for what is forced. */
    record ByForce(long seed, List<Force> forces) implements Schedule {
        @Override
        public Course course() {
            return new Forced(forces);
        }
    }

    /** Another one, in which things go wrong. */
    record WithFaults(Schedule schedule, List<Fault.Kind> kinds, long number, int steps)
            implements Schedule {
        @Override
        public long seed() {
            return schedule.seed();
        }

        @Override
        public Course course() {
            return new Faulty(schedule.course(), kinds, number, steps);
        }
    }
}
