package dev.valence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.js.JsEngine;
import dev.valence.process.Output;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Tests in a page")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InPageTest {
    private static final Path FOLDER = Path.of("runtime/src/test/resources/testing");

    private final JsEngine engine = new JsEngine();
    private final List<TestEvent> told = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    @AfterAll
    void close() {
        engine.close();
    }

    private TestRun.End run(String file, TestRun.Part part) throws InterruptedException {
        told.clear();
        warnings.clear();
        TestFile page = TestFile.of(FOLDER.resolve(file)).toRenderer();
        return new TestRun(engine, page, MochaOptions.DEFAULT, new Warnings())
                .run(1, null, part, Duration.ofHours(1), told::add);
    }

    private List<String> titles(String type) {
        return told.stream()
                .filter(event -> event.type().equals(type))
                .map(TestEvent::fullTitle)
                .toList();
    }

    @Test
    @DisplayName("have the page's globals, Node's and Electron's, and pass, fail and are skipped")
    void run() throws InterruptedException {
        assertThat(run("in-page.js", TestRun.Part.ALL)).isEqualTo(TestRun.End.DONE);
        assertThat(titles("pass")).hasSize(5);
        assertThat(titles("pending")).containsExactly("a page is skipped");
        assertThat(titles("fail"))
                .containsExactly(
                        "a page fails by an error that nobody catches",
                        "a page fails by an assertion");
    }

    @Test
    @DisplayName("run one by one without Mocha's runner, to be explored")
    void explored() throws InterruptedException {
        assertThat(run("in-page.js", TestRun.Part.explored(4))).isEqualTo(TestRun.End.DONE);
        assertThat(titles("pass")).containsExactly("a page calls back");
    }

    @ParameterizedTest(name = "when it {1}")
    @DisplayName("end with the page, and say so")
    @CsvSource({"0, was closed", "1, went elsewhere", "2, has ended", "3, has ended"})
    void gone(int number, String what) throws InterruptedException {
        assertThat(run("in-page-gone.js", TestRun.Part.only(number))).isEqualTo(TestRun.End.EXITED);
        assertThat(warnings).contains("the page " + what + " before its tests were over");
    }

    private final class Warnings implements Output {
        @Override
        public void console(String process, String level, String text) {}

        @Override
        public void stdout(String text) {}

        @Override
        public void stderr(String text) {}

        @Override
        public void warn(String text) {
            warnings.add(text);
        }
    }
}
