package dev.valence.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.loop.DeterministicScheduler;
import dev.valence.loop.ParallelScheduler;
import dev.valence.loop.Scheduler;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random programs of opening, posting, transferring, closing, reloading, crashing and collecting
 * against a model: what a port received is a prefix of what was sent to it, and all of it where it
 * was started and both ends stayed alive; {@code close} comes once, last, and exactly when it must;
 * every pipe is gone at the end. A failure prints its seed and the shortest program found.
 *
 * <p>Budget: a thousand programs of 300 steps in 5 seconds.
 */
class PortProgramsTest {
    static final int STEPS = 300;

    @Test
    void aThousandProgramsDoAsTheModelSaysUnderASeed() throws InterruptedException {
        run(Seeds.upTo(1000), DeterministicScheduler::new);
    }

    @Test
    void twentyProgramsDoAsTheModelSaysInParallel() throws InterruptedException {
        run(LongStream.rangeClosed(1, 20), seed -> new ParallelScheduler());
    }

    private static void run(LongStream numbers, LongFunction<Scheduler> scheduler)
            throws InterruptedException {
        long delivered = 0;
        long closes = 0;
        long[] seeds = numbers.toArray();
        for (long seed : seeds) {
            PortProgram program = PortProgram.random(seed, STEPS);
            PortModel model = PortWorld.run(program, scheduler.apply(seed), PortWire.SOUND);
            if (!model.violations().isEmpty()) {
                throw new AssertionError(explain(seed, program, scheduler));
            }
            delivered += model.delivered();
            closes += model.closes();
        }
        assertThat(delivered).as("messages").isGreaterThan(20L * seeds.length);
        assertThat(closes).as("closes").isGreaterThan(2L * seeds.length);
    }

    private static String explain(
            long seed, PortProgram program, LongFunction<Scheduler> scheduler) {
        PortProgram shortest =
                program.shrink(part -> !violations(part, scheduler.apply(seed)).isEmpty());
        List<String> found = violations(shortest, scheduler.apply(seed));
        return Seeds.replay(PortProgramsTest.class, seed) + "\n" + found + "\n" + shortest;
    }

    private static List<String> violations(PortProgram program, Scheduler scheduler) {
        try {
            return PortWorld.run(program, scheduler, PortWire.SOUND).violations();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
