package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.diagnostics.Diagnostic;
import dev.valence.diagnostics.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What fails in silence is told: the scenarios of tests-js/diagnostics have all lines in
 * diagnostics.txt, in the order of the alphabet.
 */
class DiagnosticsTest {
    private static final String LINES = "diagnostics.txt";
    private static final String PAGE = Readme.textOf("docs/diagnostics.md");
    private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::id).toList();

    private static List<Scenario> scenarios() {
        return Scenario.all().filter(scenario -> scenario.area().equals("diagnostics")).toList();
    }

    private static List<String> expected(Scenario scenario) {
        return Scenario.read(scenario.folder().resolve(LINES)).lines().toList();
    }

    @TestFactory
    Stream<DynamicTest> eachScenarioTellsItsLines() {
        return scenarios().stream()
                .flatMap(
                        scenario ->
                                Stream.of("1", "2", "3", "parallel")
                                        .map(how -> tells(scenario, how)));
    }

    private static DynamicTest tells(Scenario scenario, String how) {
        OptionalLong seed =
                how.equals("parallel")
                        ? OptionalLong.empty()
                        : OptionalLong.of(Long.parseLong(how));
        return DynamicTest.dynamicTest(
                scenario.title() + ", " + how,
                () ->
                        assertThat(told(scenario.entry(), seed))
                                .containsExactlyElementsOf(expected(scenario)));
    }

    private static List<String> told(Path app, OptionalLong seed) {
        List<Diagnostic> found = Collections.synchronizedList(new ArrayList<>());
        TestApp running = TestApp.in(app).with(valence -> valence.diagnostics(found::add));
        seed.ifPresent(running::seed);
        try (TestApp.Running started = running.start()) {
            started.toEnd(Duration.ofSeconds(60));
        }
        Path folder = Files.isDirectory(app) ? app : app.getParent();
        return found.stream()
                .map(one -> one.line(folder.toAbsolutePath().normalize()))
                .sorted()
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> theExamplesHaveNothingToTell() {
        return Stream.of(Readme.ROOT.resolve("examples").toFile().listFiles())
                .map(java.io.File::toPath)
                .filter(Files::isDirectory)
                .sorted()
                .map(
                        app ->
                                DynamicTest.dynamicTest(
                                        app.getFileName().toString(),
                                        () -> assertThat(told(app, OptionalLong.of(1))).isEmpty()));
    }

    @Test
    @DisplayName(
            "Each kind has a scenario, and a section with what Electron does and how to mend it")
    void everyKindHasItsSection() {
        assertThat(sections()).containsExactlyElementsOf(KINDS);
        for (String kind : KINDS) {
            assertThat(section(kind))
                    .contains("**What Electron does.**", "**How to mend it.**", "Scenario");
            assertThat(PAGE).contains("| [" + kind + "](#" + kind + ") |");
        }
    }

    private static List<String> sections() {
        return Readme.all("(?m)^## (.*)$", PAGE);
    }

    private static String section(String kind) {
        String from = PAGE.substring(PAGE.indexOf("\n## " + kind + "\n") + 1);
        int next = from.indexOf("\n## ");
        return next < 0 ? from : from.substring(0, next);
    }

    @Test
    void sectionsQuoteTheLinesOfTheScenariosThatTheyLinkTo() {
        List<String> linked = new ArrayList<>();
        for (String kind : KINDS) {
            List<String> ids = Readme.all("\\]\\(\\.\\./tests-js/([^)]+)\\)", section(kind));
            assertThat(ids).isNotEmpty();
            linked.addAll(ids);
            List<String> lines =
                    ids.stream()
                            .map(id -> Scenario.of(Scenario.ROOT.resolve(id)))
                            .flatMap(scenario -> expected(scenario).stream())
                            .toList();
            assertThat(lines)
                    .anySatisfy(line -> assertThat(section(kind)).contains("\n" + line + "\n"))
                    .allSatisfy(line -> assertThat(line).endsWith("[" + kind + "]"));
        }
        assertThat(linked)
                .containsExactlyInAnyOrderElementsOf(
                        scenarios().stream().map(Scenario::id).toList());
    }
}
