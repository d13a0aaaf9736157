package dev.valence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.explore.Fault;
import dev.valence.js.JsEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Exploring a test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorationTest {
    private final JsEngine engine = new JsEngine();
    private TestRun run;

    @BeforeAll
    void open() {
        Path file = Path.of("runtime/src/test/resources/testing/two-windows.js");
        run = new TestRun(engine, TestFile.of(file), MochaOptions.DEFAULT, new TestSilence());
    }

    @AfterAll
    void close() {
        engine.close();
    }

    private Exploration.Finding.Fails race() throws InterruptedException {
        Exploration.Finding found = new Exploration(run, 0, 1, 100, List.of()).explore();
        assertThat(found).isInstanceOf(Exploration.Finding.Fails.class);
        return (Exploration.Finding.Fails) found;
    }

    @Test
    @DisplayName("finds the order in which it fails, and runs it again as often as asked")
    void finds() throws InterruptedException {
        Exploration.Finding.Fails race = race();
        for (int i = 0; i < 10; i++) {
            Schedule schedule = race.schedule();
            Trial again = Trial.of(run, 0, schedule.seed(), schedule.course());
            assertThat(again.symptom()).isEqualTo(race.symptom());
        }
    }

    @Test
    @DisplayName(
            "needs a single delivery to be forced for windows that are ready the other way round")
    void shrinks() throws InterruptedException {
        Schedule.ByForce schedule = (Schedule.ByForce) race().schedule();
        assertThat(schedule.forces()).hasSize(1);
    }

    @Test
    @DisplayName("writes the order into a replay that reads as what was written")
    void replays() throws InterruptedException {
        Replay replay = new Replay("two-windows.js", 0, "a \"title\"", race().schedule());
        assertThat(Replay.of(replay.toJson())).isEqualTo(replay);
        Replay seed = new Replay("a.js", 1, "t", new Schedule.BySeed(Long.MAX_VALUE));
        assertThat(Replay.of(seed.toJson())).isEqualTo(seed);
    }

    @Test
    @DisplayName(
            "finds a test that does not survive the crash of a page, and says after what it crashed")
    void faults() throws InterruptedException {
        Exploration.Finding found =
                new Exploration(run, 1, 1, 60, List.of(Fault.Kind.CRASH)).explore();
        Exploration.Finding.Fails crash = (Exploration.Finding.Fails) found;
        assertThat(((Schedule.ByForce) crash.schedule()).forces())
                .singleElement()
                .isInstanceOf(Fault.class);
        assertThat(crash.story().lines().get(0)).matches("renderer [12] crashes after .*");
        assertThat(crash.symptom()).startsWith("Timeout of 0ms exceeded");
    }

    @Test
    @DisplayName("tells who received what, and from which line")
    void tells() throws InterruptedException {
        List<String> lines = race().story().lines();
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("main", "send 'ready'"));
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("two-windows.js:"));
    }

    @Test
    @DisplayName(
            "runs a test that nothing can disturb in one order, and says that there is no other")
    void exhausts() throws InterruptedException {
        assertThat(new Exploration(run, 3, 1, 100, List.of()).explore())
                .isEqualTo(new Exploration.Finding.Passes(1, true));
    }

    @Test
    @DisplayName("lets a test pass that holds in all orders")
    void passes() throws InterruptedException {
        assertThat(new Exploration(run, 1, 1, 40, List.of()).explore())
                .isEqualTo(new Exploration.Finding.Passes(40, false));
    }

    @Test
    @DisplayName("leaves Mocha's own runner to tell of passing, failing and pending tests")
    void mocha() throws InterruptedException {
        List<String> told = new ArrayList<>();
        TestRun.End end =
                run.run(
                        1,
                        null,
                        TestRun.Part.ALL,
                        Duration.ofHours(1),
                        event -> told.add(event.type()));
        assertThat(end).isEqualTo(TestRun.End.DONE);
        assertThat(told).contains("start", "suite", "pass", "pending", "suite end", "end");
        assertThat(told.stream().filter("pass"::equals)).hasSizeGreaterThanOrEqualTo(2);
    }
}
