package dev.valence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.js.JsEngine;
import dev.valence.process.Output;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The apps of tests-js/races. How many orders the corrected ones must pass, and how often each
 * failure is replayed, are the properties {@code valence.races.schedules} and {@code
 * valence.races.replays}.
 */
@DisplayName("Exploring an app with a bug that others have had")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RacesTest {
    private static final int SCHEDULES = Integer.getInteger("valence.races.schedules", 12);
    private static final int REPLAYS = Integer.getInteger("valence.races.replays", 3);
    private static final int BUDGET = 200;

    private final JsEngine engine = new JsEngine();

    @AfterAll
    void close() {
        engine.close();
    }

    static Stream<Race> races() {
        return Race.all().stream();
    }

    static Stream<Race> toldRaces() {
        return races().filter(race -> race.diagnostic() != null);
    }

    private TestRun run(Race race) {
        return new TestRun(engine, race.file(), MochaOptions.DEFAULT, new Deaf());
    }

    private static Exploration.Finding explore(TestRun run, Race race, int test, int schedules)
            throws InterruptedException {
        return new Exploration(run, test, 1, schedules, race.faults()).explore();
    }

    @DisplayName("finds it, and fails in the same way each time it runs the order again")
    @ParameterizedTest(name = "{0}")
    @MethodSource("races")
    void finds(Race race) throws InterruptedException {
        TestRun run = run(race);
        Exploration.Finding found = explore(run, race, Race.BROKEN, BUDGET);
        assertThat(found).isInstanceOf(Exploration.Finding.Fails.class);
        Exploration.Finding.Fails fails = (Exploration.Finding.Fails) found;
        for (int i = 0; i < REPLAYS; i++) {
            Schedule schedule = fails.schedule();
            Trial again = Trial.of(run, Race.BROKEN, schedule.seed(), schedule.course());
            assertThat(again.symptom()).isEqualTo(fails.symptom());
        }
    }

    @DisplayName("lets the corrected one pass")
    @ParameterizedTest(name = "{0}")
    @MethodSource("races")
    void passes(Race race) throws InterruptedException {
        assertThat(explore(run(race), race, Race.CORRECTED, SCHEDULES))
                .isInstanceOf(Exploration.Finding.Passes.class);
    }

    @DisplayName("tells what fails in silence, and nothing of the kind of the corrected one")
    @ParameterizedTest(name = "{0}")
    @MethodSource("toldRaces")
    void tells(Race race) throws InterruptedException {
        TestRun run = run(race);
        Exploration.Finding found = explore(run, race, Race.BROKEN, BUDGET);
        assertThat(found).isInstanceOf(Exploration.Finding.Fails.class);
        Schedule schedule = ((Exploration.Finding.Fails) found).schedule();
        assertThat(told(run, Race.BROKEN, schedule)).contains(race.diagnostic());
        Schedule seed = new Schedule.BySeed(1);
        assertThat(told(run, Race.CORRECTED, seed)).doesNotContain(race.diagnostic());
    }

    /** The kinds of silent failures in one order. */
    private static List<String> told(TestRun run, int test, Schedule schedule)
            throws InterruptedException {
        List<String> kinds = new ArrayList<>();
        run.run(
                schedule.seed(),
                schedule.course(),
                TestRun.Part.explored(test),
                Duration.ofHours(1),
                event -> {
                    if (event.type().equals("diagnostic")) {
                        kinds.add(String.valueOf(event.facts().get("kind")));
                    }
                });
        return kinds;
    }

    /** An output for apps that may well be warned of their bug. */
    private static final class Deaf implements Output {
        @Override
        public void console(String process, String level, String text) {}

        @Override
        public void stdout(String text) {}

        @Override
        public void stderr(String text) {}

        @Override
        public void warn(String text) {}
    }
}
