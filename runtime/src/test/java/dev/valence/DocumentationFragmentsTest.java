package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs of Electron's page on message ports, as printed. They are not part of this project:
 * the property {@code valence.fragments} names the folder that has them.
 */
@EnabledIfSystemProperty(named = "valence.fragments", matches = ".+")
class DocumentationFragmentsTest {
    private static Path fragment(String name) {
        return Path.of(System.getProperty("valence.fragments"), name);
    }

    private static TestApp.Result runWithRenderer(Path folder) {
        return TestApp.in(folder)
                .with(valence -> valence.renderer(folder.resolve("renderer.js")))
                .seed(1)
                .run();
    }

    private static void endedWell(TestApp.Result result) {
        assertThat(result.outcome()).isEqualTo(Outcome.ENDED);
        assertThat(result.exitCode()).isZero();
        assertThat(result.warnings())
                .allMatch(line -> line.contains("Electron"), "only the lenient rules speak");
    }

    @Test
    void theWorkerAnswersOverAPort() {
        TestApp.Result result = TestApp.in(fragment("worker")).seed(1).run();
        endedWell(result);
        assertThat(result.console()).containsExactly("[renderer 2] received result: 42");
    }

    @Test
    void theStreamArrivesInOrderAndEnds() {
        TestApp.Result result = runWithRenderer(fragment("stream"));
        endedWell(result);
        List<String> expected =
                new ArrayList<>(Collections.nCopies(10, "[renderer 1] got response data: 42"));
        expected.add("[renderer 1] stream ended");
        assertThat(result.console()).isEqualTo(expected);
    }

    @Test
    void theMainWorldTalksToMain() {
        TestApp.Result result = TestApp.in(fragment("main-world")).seed(1).run();
        endedWell(result);
        assertThat(result.console())
                .containsExactly(
                        "[renderer 1] from main process: { test: 21 }",
                        "from renderer main world: 42");
    }

    @Test
    void thePortDeliversItsMessage(@TempDir Path copy) throws IOException {
        for (String file : List.of("main.js", "renderer.js")) {
            String text = Files.readString(fragment("port").resolve(file));
            String spoken =
                    text.replace(
                            "const data = event.data",
                            "const data = event.data; console.log(data)");
            Files.writeString(copy.resolve(file), spoken);
        }
        endedWell(runWithRenderer(fragment("port")));
        TestApp.Result spoken = runWithRenderer(copy);
        endedWell(spoken);
        assertThat(spoken.console()).containsExactly("{ answer: 42 }");
    }

    @Test
    void theWorkerFailsAsInElectronWhenStrict() {
        TestApp.Result result =
                TestApp.in(fragment("worker")).with(valence -> valence.strict(true)).seed(1).run();
        assertThat(result.all()).contains("ReferenceError: require is not defined");
        assertThat(result.all()).doesNotContain("received result");
    }
}
