package dev.valence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.js.JsEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("What fails in silence while tests run")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilentFailuresTest {
    private static final Path FILE =
            Path.of("runtime/src/test/resources/testing/silent-failures.js");

    private final JsEngine engine = new JsEngine();

    @AfterAll
    void close() {
        engine.close();
    }

    private List<String> run(Diagnosing diagnosing, TestRun.Part part) throws InterruptedException {
        List<String> told = new ArrayList<>();
        TestRun run =
                new TestRun(
                        engine,
                        TestFile.of(FILE),
                        MochaOptions.DEFAULT,
                        new TestSilence(),
                        diagnosing);
        run.run(1, null, part, Duration.ofHours(1), event -> hear(event, told));
        return told;
    }

    private static void hear(TestEvent event, List<String> told) {
        switch (event.type()) {
            case "pass", "fail" -> told.add(event.type() + " " + title(event));
            case "diagnostic" -> told.add(line(event));
            default -> {}
        }
    }

    private static String title(TestEvent event) {
        return event.fullTitle().replace("a silent suite ", "");
    }

    private static String line(TestEvent event) {
        String place = String.valueOf(event.place());
        return event.facts().get("kind")
                + " "
                + place.substring(place.lastIndexOf('/') + 1)
                + (event.facts().get("late").equals(true) ? " late" : "")
                + ": "
                + title(event);
    }

    @Test
    @DisplayName("is told of the test that did it, with the line")
    void told() throws InterruptedException {
        assertThat(run(Diagnosing.TELL, TestRun.Part.ALL))
                .containsExactly(
                        "listener-without-start silent-failures.js:22: forgets to start a port",
                        "pass forgets to start a port",
                        "pass does nothing wrong",
                        "no-listener silent-failures.js:37: sends to a page that does not listen",
                        "no-listener silent-failures.js:38: sends to a page that does not listen",
                        "pass sends to a page that does not listen",
                        "unanswered-invoke <eval>:2: waits for an answer that does not come",
                        "fail waits for an answer that does not come",
                        "pass is over when it turns out",
                        "no-listener silent-failures.js:50 late: is over when it turns out");
    }

    @Test
    @DisplayName("fails the test where that is asked for")
    void fails() throws InterruptedException {
        assertThat(run(Diagnosing.FAIL, TestRun.Part.ALL))
                .filteredOn(line -> line.startsWith("fail") || line.startsWith("pass"))
                .containsExactly(
                        "fail forgets to start a port",
                        "pass does nothing wrong",
                        "fail sends to a page that does not listen",
                        "fail waits for an answer that does not come",
                        "pass is over when it turns out",
                        "fail is over when it turns out");
    }

    @Test
    @DisplayName("is found by a run that explores a test")
    void explored() throws InterruptedException {
        assertThat(run(Diagnosing.FAIL, TestRun.Part.explored(0)))
                .containsExactly(
                        "listener-without-start silent-failures.js:22: ",
                        "fail forgets to start a port");
    }

    @Test
    @DisplayName("is not looked for where nobody asks")
    void off() throws InterruptedException {
        assertThat(run(Diagnosing.OFF, TestRun.Part.ALL))
                .containsExactly(
                        "pass forgets to start a port",
                        "pass does nothing wrong",
                        "pass sends to a page that does not listen",
                        "fail waits for an answer that does not come",
                        "pass is over when it turns out");
    }
}
