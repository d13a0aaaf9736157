package dev.valence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.js.JsEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("What tests leave open")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeftoversTest {
    private final List<String> left = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> passed = new ArrayList<>();

    @BeforeAll
    void run() throws InterruptedException {
        Path file = Path.of("runtime/src/test/resources/testing/leftovers.js");
        try (JsEngine engine = new JsEngine()) {
            TestRun run =
                    new TestRun(engine, TestFile.of(file), MochaOptions.DEFAULT, new TestSilence());
            run.run(1, null, TestRun.Part.ALL, Duration.ofHours(1), this::hear);
        }
    }

    private void hear(TestEvent event) {
        switch (event.type()) {
            case "left open" -> left.add(sentence(event));
            case "fail", "load failed" -> failures.add(event.fullTitle() + ": " + event.message());
            case "pass" -> passed.add(event.fullTitle());
            default -> {}
        }
    }

    private static String sentence(TestEvent event) {
        String place = String.valueOf(event.place());
        return event.fullTitle()
                + " left "
                + event.facts().get("what")
                + " open ("
                + place.substring(place.lastIndexOf('/') + 1)
                + ")";
    }

    @Test
    @DisplayName("is closed before the next test, and never what before hooks and the file made")
    void closed() {
        assertThat(failures).isEmpty();
        assertThat(passed).hasSize(8);
    }

    @Test
    @DisplayName("is told with the line that made it")
    void told() {
        assertThat(left)
                .containsExactly(
                        "an untidy suite leaves a window left a window open (leftovers.js:6)",
                        "an untidy suite leaves all else left 2 ports open (leftovers.js:77)",
                        "an untidy suite leaves all else left a utility process open"
                                + " (leftovers.js:83)",
                        "an untidy suite leaves all else left an interval open (leftovers.js:79)",
                        "an untidy suite leaves all else left a timer open (leftovers.js:80)",
                        "an untidy suite leaves all else left a listener of ipcMain for 'noise'"
                                + " open (leftovers.js:81)",
                        "an untidy suite leaves all else left a handler of ipcMain for 'question'"
                                + " open (leftovers.js:82)",
                        "an untidy suite left 2 ports open (leftovers.js:59)",
                        "an untidy suite left a listener of ipcMain for 'of the suite' open"
                                + " (leftovers.js:60)");
    }
}
