package dev.valence.testing;

import dev.valence.explore.Course;
import dev.valence.explore.Fault;
import dev.valence.explore.Force;
import dev.valence.explore.Forced;
import dev.valence.explore.Orders;
import dev.valence.explore.Shrinking;
import dev.valence.js.UserCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs one test in many orders: first as seeds make them, then all that there are if they are few,
 * then by random priorities. A failing order is shrunk to few holds.
 *
 * <p>Threads: the caller's.
 */
public final class Exploration {
    private static final int FIRST_SEEDS = 10;
    private static final int SHRINKING_RUNS = 200;
    private static final int MAX_DEPTH = 4;

    private final TestRun run;
    private final int number;
    private final long seed;
    private final int schedules;
    private final List<Fault.Kind> faults;
    private int tried;
    private int steps = 1;

    /**
     * @param number of the test in its file
     * @param seed decides which orders are tried
     * @param schedules how many at most
     * @param faults what may go wrong in all but the first ten of them; nothing if empty
     */
    public Exploration(TestRun run, int number, long seed, int schedules, List<Fault.Kind> faults) {
        this.run = run;
        this.number = number;
        this.seed = seed;
        this.schedules = schedules;
        this.faults = List.copyOf(faults);
    }

    /** What has been found. */
    public sealed interface Finding {
        /**
         * All orders that were tried pass.
         *
         * @param tried how many
         * @param exhausted whether there are no others, up to those that no process can tell apart
         */
        record Passes(int tried, boolean exhausted) implements Finding {}

        /**
         * An order fails.
         *
         * @param tried how many orders had been tried then
         * @param schedule runs it again
         * @param failure tells how the test failed in it; null if the run did not come to that
         * @param symptom the failure in a line
         * @param story the order, for people
         */
        record Fails(
                int tried,
                Schedule schedule,
                @Nullable TestEvent failure,
                String symptom,
                Story story)
                implements Finding {}
    }

    /** Looks for an order that fails. */
    public Finding explore() throws InterruptedException {
        Optional<Finding> found = bySeeds(Math.min(FIRST_SEEDS, schedules));
        if (found.isEmpty() && faults.isEmpty()) {
            found = oneAfterTheOther((schedules - tried) / 2);
        }
        if (found.isEmpty()) {
            found = byPrioritiesAndSeeds();
        }
        return found.orElseGet(() -> new Finding.Passes(tried, false));
    }

    private Optional<Finding> bySeeds(int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            Schedule schedule = new Schedule.BySeed(seed + i);
            Optional<Finding> found = attempt(schedule);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Systematically; ends the exploration if there are no more orders. */
    private Optional<Finding> oneAfterTheOther(int count) throws InterruptedException {
        Orders orders = new Orders();
        for (int i = 0; i < count; i++) {
            Course course = orders.next();
            if (course == null) {
                return Optional.of(new Finding.Passes(orders.complete(), true));
            }
            Trial trial = trial(seed, course);
            if (trial.fails()) {
                return Optional.of(shrunk(asForced(trial), trial));
            }
            orders.ran(course);
        }
        return Optional.empty();
    }

    private Optional<Finding> byPrioritiesAndSeeds() throws InterruptedException {
        for (int i = 0; tried < schedules; i++) {
            Schedule schedule =
                    i % 4 == 3
                            ? new Schedule.BySeed(seed + FIRST_SEEDS + i)
                            : new Schedule.ByPriorities(seed, seed + i, 2 + i % MAX_DEPTH, steps);
            Optional<Finding> found = attempt(withFaults(schedule, i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Schedule withFaults(Schedule schedule, int i) {
        return faults.isEmpty()
                ? schedule
                : new Schedule.WithFaults(schedule, faults, seed + i, steps);
    }

    private Schedule asForced(Trial trial) {
        return new Schedule.ByForce(
                seed,
                trial.overtakings().stream().map(overtaking -> (Force) overtaking.hold()).toList());
    }

    /** The same failure with as little as possible forced. */
    private Finding shrunk(Schedule found, Trial failing) throws InterruptedException {
        Shrinking shrinking =
                new Shrinking(forces -> failsWith(found.seed(), forces, failing), SHRINKING_RUNS);
        Optional<List<Force>> forces = shrinking.of(failing.overtakings(), failing.faults());
        Schedule schedule =
                forces.<Schedule>map(forced -> new Schedule.ByForce(found.seed(), forced))
                        .orElse(found);
        return new Finding.Fails(
                tried, schedule, failing.failure(), failing.symptom(), tell(run, number, schedule));
    }

    /** Runs a test in an order, and tells what happened. */
    static Story tell(TestRun run, int number, Schedule schedule) throws InterruptedException {
        Course course = schedule.course();
        course.trace(UserCode::place);
        Trial told = Trial.of(run, number, schedule.seed(), course);
        List<Force> forced =
                schedule instanceof Schedule.ByForce force ? force.forces() : List.of();
        return new Story(told.delivered(), told.overtakings(), told.faults(), forced, run.folder());
    }

    private boolean failsWith(long appSeed, List<Force> forces, Trial failing) {
        try {
            return Trial.of(run, number, appSeed, new Forced(forces)).failsAs(failing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<Finding> attempt(Schedule schedule) throws InterruptedException {
        Trial trial = trial(schedule.seed(), schedule.course());
        steps = Math.max(steps, trial.delivered().size());
        return trial.fails() ? Optional.of(shrunk(schedule, trial)) : Optional.empty();
    }

    private Trial trial(long appSeed, Course course) throws InterruptedException {
        tried++;
        return Trial.of(run, number, appSeed, course);
    }
}
