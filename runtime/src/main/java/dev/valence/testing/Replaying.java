package dev.valence.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs the order of a {@link Replay} once more.
 *
 * <p>Threads: the caller's.
 */
public final class Replaying {
    private Replaying() {}

    /**
     * How it went.
     *
     * @param fails whether the test fails again
     * @param lines what to tell, without line breaks
     */
    public record Result(boolean fails, List<String> lines) {}

    /** Runs it on a bench, with what the app prints going to {@code sinks}. */
    public static Result run(
            TestBench bench, TestFile file, MochaOptions mocha, Replay replay, Sinks sinks)
            throws InterruptedException {
        TestRun run = new TestRun(bench.engine(), file, mocha, sinks);
        Schedule schedule = replay.schedule();
        Trial trial = Trial.of(run, replay.test(), schedule.seed(), schedule.course());
        List<String> lines = new ArrayList<>();
        if (!trial.fails()) {
            lines.add(replay.title() + ": passes in this order");
            return new Result(false, lines);
        }
        TestEvent failure = trial.failure();
        lines.add(replay.title() + ": fails in this order");
        lines.add(failure == null ? trial.symptom() : failure.message());
        lines.addAll(Exploration.tell(run.quietly(), replay.test(), schedule).lines());
        return new Result(true, lines);
    }
}
