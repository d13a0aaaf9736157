package dev.valence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.js.JsEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The test kit, require('valence/test')")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KitTest {
    private final JsEngine engine = new JsEngine();

    @AfterAll
    void close() {
        engine.close();
    }

    @ParameterizedTest(name = "under seed {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("does what its own tests in kit.js say, and leaves nothing open")
    void passes(long seed) throws InterruptedException {
        Path file = Path.of("runtime/src/test/resources/testing/kit.js");
        List<String> told = new ArrayList<>();
        TestRun run =
                new TestRun(engine, TestFile.of(file), MochaOptions.DEFAULT, new TestSilence());
        TestRun.End end =
                run.run(
                        seed,
                        null,
                        TestRun.Part.ALL,
                        Duration.ofMinutes(1),
                        event -> {
                            if (event.isFailure() || event.type().equals("left open")) {
                                told.add(event.fullTitle() + ": " + event.json());
                            }
                        });
        assertThat(told).isEmpty();
        assertThat(end).isEqualTo(TestRun.End.DONE);
    }
}
