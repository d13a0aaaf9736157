package dev.valence.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.js.JsEngine;
import dev.valence.js.NowAndThen;
import dev.valence.js.Watch;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@link AppProgramsTest} is able to fail: with a method of the bindings that now and then does
 * nothing, or everything twice, one of five of its programs does. Budget: 15 seconds on two busy
 * cores.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppFaultsTest {
    private static final int FIRST = 2;
    private static final int PROGRAMS = 5;

    private final NowAndThen faults = new NowAndThen();
    private final JsEngine engine = Watch.engine(faults);

    @TempDir private Path folder;

    @AfterAll
    void close() {
        engine.close();
    }

    @Test
    void withoutAFaultProgramsPass() throws InterruptedException {
        assertThat(isFoundBy(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "message_port.post, 0",
        "message_port.postWeb, 0",
        "message_port.postWeb, 2",
        "message_port.close, 0",
        "ipc.send, 0",
        "ipc.send, 2",
        "frame.postMessage, 0",
    })
    void programsFindThatEachSeventh(String method, int times) throws InterruptedException {
        int seed = FIRST;
        faults.carryOut(method, times);
        while (seed < FIRST + PROGRAMS && !isFoundBy(seed)) {
            faults.carryOut(method, times);
            seed++;
        }
        faults.carryOut("", 1);
        assertThat(seed).as("the first seed that finds it").isLessThan(FIRST + PROGRAMS);
    }

    private boolean isFoundBy(long seed) throws InterruptedException {
        AppProgram program = new AppProgram(seed, true);
        return !program.run(folder, app -> app.engine(engine)).violations().isEmpty();
    }
}
