package dev.valence.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The random programs of {@link PortProgramsTest} as apps of 300 steps: main, pages, a frame, a
 * worker and a utility process open, post, transfer, ship over IPC, start, close, forget and
 * collect ports, and tell and ask each other things beside; they are reloaded, removed, terminated,
 * killed, and crash. What they write is told to the models in the order of writing.
 *
 * <p>Under a seed that is the order of happening. In parallel it is not, so nobody is ended by
 * another there, and what is held to the models does not depend on the order.
 *
 * <p>Budget: 30 programs under a seed and 5 in parallel, in 40 seconds on two busy cores; {@code
 * -Dvalence.fuzz.seeds=1000} runs a thousand and 167, in 20 minutes.
 */
class AppProgramsTest {
    private static final int PROGRAMS = 30;

    @TempDir private Path folder;

    @Test
    void programsInAppsDoAsTheModelsSayUnderASeed() throws InterruptedException {
        run(Seeds.upTo(PROGRAMS), true);
    }

    @Test
    void gentleProgramsInAppsDoAsTheModelsSayInParallel() throws InterruptedException {
        run(Seeds.upTo(PROGRAMS).filter(seed -> seed % 6 == 1), false);
    }

    private void run(LongStream seeds, boolean deterministic) throws InterruptedException {
        int delivered = 0;
        int closes = 0;
        int heard = 0;
        for (long seed : seeds.toArray()) {
            AppProgram.Run run = new AppProgram(seed, deterministic).run(folder);
            if (!run.violations().isEmpty()) {
                throw new AssertionError(explain(seed, run));
            }
            delivered += run.replay().model.delivered();
            closes += run.replay().model.closes();
            heard += run.replay().mail.heard();
        }
        assertThat(delivered).as("messages of ports").isPositive();
        assertThat(closes).as("closes").isPositive();
        assertThat(heard).as("messages without ports").isPositive();
    }

    private static String explain(long seed, AppProgram.Run run) {
        return "%s%n%s%n%s"
                .formatted(
                        Seeds.replay(AppProgramsTest.class, seed),
                        run.violations(),
                        String.join("\n", run.console()));
    }
}
