package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.valence.ScenarioRun.Report;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Every scenario of tests-js, in each of its variants, under three seeds and by the wall clock;
 * {@code -Dvalence.scenarios=ipc,esm/the-main-script} runs those whose ids begin so. Those in
 * expectations.json are expected to fail; where one of these passes, that is an error too.
 */
class ScenariosTest {
    private static final Map<String, OptionalLong> RUNS =
            new TreeMap<>(
                    Map.of(
                            "seed 1", OptionalLong.of(1),
                            "seed 2", OptionalLong.of(2),
                            "seed 3", OptionalLong.of(3),
                            "parallel", OptionalLong.empty()));

    private final List<String> wanted =
            List.of(System.getProperty("valence.scenarios", "").split(",", -1));
    private final Expectations expectations = new Expectations();

    @TestFactory
    Stream<DynamicContainer> scenarios() {
        Map<String, List<Scenario>> areas =
                Scenario.all()
                        .filter(scenario -> wanted.stream().anyMatch(scenario.id()::startsWith))
                        .collect(
                                Collectors.groupingBy(
                                        Scenario::area, TreeMap::new, Collectors.toList()));
        return areas.entrySet().stream()
                .map(
                        area ->
                                dynamicContainer(
                                        area.getKey(),
                                        area.getValue().stream().flatMap(this::runs)));
    }

    @Test
    void everyExpectationIsAboutAScenario() {
        List<String> ids = Scenario.all().map(Scenario::id).toList();
        assertThat(expectations.ids()).allMatch(ids::contains);
    }

    private Stream<DynamicNode> runs(Scenario scenario) {
        return scenario.variants().stream()
                .flatMap(
                        variant ->
                                RUNS.entrySet().stream()
                                        .map(
                                                run ->
                                                        node(
                                                                run.getKey(),
                                                                new ScenarioRun(
                                                                        scenario,
                                                                        variant,
                                                                        run.getValue()))));
    }

    /** One test, or, for many small cases, one for the app and one for each of them. */
    private DynamicNode node(String name, ScenarioRun run) {
        Scenario scenario = run.scenario();
        String title =
                scenario.title()
                        + (run.variant().isEmpty() ? "" : " (" + run.variant() + ")")
                        + (" (" + name + ")");
        Once report = new Once(run::report);
        DynamicTest whole = test(title, run, () -> checkWhole(run, name, report.get()));
        if (scenario.titles().isEmpty()) {
            return whole;
        }
        Stream<DynamicTest> cases =
                scenario.titles().stream()
                        .map(
                                each ->
                                        test(
                                                each,
                                                run,
                                                () -> checkCase(run, name, each, report.get())));
        return dynamicContainer(title, Stream.concat(Stream.of(whole), cases));
    }

    private static DynamicTest test(String name, ScenarioRun run, Executable check) {
        URI source = run.scenario().folder().toUri();
        return dynamicTest(name, source, check);
    }

    private void checkWhole(ScenarioRun run, String name, Report report) {
        boolean ofCases = !run.scenario().titles().isEmpty();
        check(run, report.problems(), !ofCases && expectations.isFailure(run, name, ""));
    }

    private void checkCase(ScenarioRun run, String name, String title, Report report) {
        check(run, report.cases().get(title), expectations.isFailure(run, name, title));
    }

    private static void check(ScenarioRun run, List<String> problems, boolean isExpectedToFail) {
        String id = run.scenario().id();
        if (!isExpectedToFail) {
            assertThat(String.join("\n", problems)).as(id).isEmpty();
        } else {
            assertThat(problems).as(id + " is expected to fail and passes").isNotEmpty();
        }
    }

    /** The tests of a run share it: whichever comes first runs the app. */
    private static final class Once implements Supplier<Report> {
        private final Supplier<Report> run;
        private @Nullable Report report;

        Once(Supplier<Report> run) {
            this.run = run;
        }

        @Override
        public Report get() {
            if (report == null) {
                report = run.get();
            }
            return report;
        }
    }
}
