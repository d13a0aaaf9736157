package dev.valence.testing;

import dev.valence.explore.Course;
import dev.valence.explore.Fault;
import dev.valence.explore.Overtaking;
import dev.valence.loop.Delivery;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One test, run in one order.
 *
 * <p>Threads: immutable.
 *
 * @param failure the event that tells of the first failure, or null
 * @param end how the run ended
 * @param delivered what was delivered, in its order
 * @param overtakings what came before something older
 * @param faults what went wrong, in its order
 */
record Trial(
        @Nullable TestEvent failure,
        TestRun.End end,
        List<Delivery> delivered,
        List<Overtaking> overtakings,
        List<Fault> faults) {
    private static final Duration LIMIT = Duration.ofHours(1);

    static Trial of(TestRun run, int number, long seed, Course course) throws InterruptedException {
        TestEvent[] failure = new TestEvent[1];
        TestRun.End end =
                run.run(
                        seed,
                        course,
                        TestRun.Part.explored(number),
                        LIMIT,
                        event -> {
                            if (failure[0] == null && event.isFailure()) {
                                failure[0] = event;
                            }
                        });
        return new Trial(
                failure[0], end, course.delivered(), course.overtakings(), course.faults());
    }

    boolean fails() {
        return failure != null || end != TestRun.End.DONE;
    }

    /** What went wrong, without what differs from run to run. */
    String symptom() {
        String message = failure == null ? "the run is " + end : failure.message();
        return message.lines().findFirst().orElse("").replaceAll("\\d+", "0");
    }

    boolean failsAs(Trial other) {
        return fails() && symptom().equals(other.symptom());
    }
}
