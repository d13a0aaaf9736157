package dev.valence.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.loop.DeterministicScheduler;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Two documents on two loops under a seed, and ports between them. */
abstract class PortFixture {
    final DeterministicScheduler scheduler = new DeterministicScheduler(1);
    final List<Throwable> failures = new ArrayList<>();
    final Loop mainLoop = scheduler.newLoop("main", failures::add);
    final PortScope main = new PortScope(mainLoop);
    final PortScope page = new PortScope(scheduler.newLoop("page", failures::add));
    final Pipe pipe = Pipe.create();
    final Port one = main.adopt(pipe.first());
    final Port two = page.adopt(pipe.second());
    final Inbox atOne = new Inbox();
    final Inbox atTwo = new Inbox();

    @AfterEach
    void end() {
        scheduler.close();
        assertThat(failures).isEmpty();
    }

    /** Does several things in one task, so that nothing else happens between them. */
    final void atOnce(Runnable things) {
        mainLoop.post(TaskSource.local(), things);
        settle();
    }

    final void settle() {
        try {
            assertThat(scheduler.awaitIdle(Duration.ofMinutes(1))).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
