package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.valence.module.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every scenario of tests-js, under three seeds and by the wall clock. Those in expectations.json
 * are expected to fail in all of their runs, or in those it names; where one of these passes, that
 * is an error too.
 */
class ScenariosTest {
    private static final Path ROOT =
            Path.of(System.getProperty("valence.basedir", "."), "tests-js");

    private static final Map<String, OptionalLong> RUNS =
            new TreeMap<>(
                    Map.of(
                            "seed 1", OptionalLong.of(1),
                            "seed 2", OptionalLong.of(2),
                            "seed 3", OptionalLong.of(3),
                            "parallel", OptionalLong.empty()));

    private final Map<?, ?> expectations =
            (Map<?, ?>) JsonReader.read(Scenario.read(ROOT.resolve("expectations.json")));

    @TestFactory
    Stream<DynamicContainer> scenarios() {
        Map<String, List<Scenario>> areas =
                all().collect(
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
        List<String> ids = all().map(Scenario::id).toList();
        assertThat(expectations.keySet()).allMatch(ids::contains);
    }

    private Stream<DynamicTest> runs(Scenario scenario) {
        return RUNS.entrySet().stream()
                .map(
                        run ->
                                dynamicTest(
                                        scenario.title() + " (" + run.getKey() + ")",
                                        scenario.folder().toUri(),
                                        () ->
                                                check(
                                                        scenario,
                                                        run.getKey(),
                                                        scenario.run(run.getValue()))));
    }

    private void check(Scenario scenario, String run, List<String> problems) {
        if (!isExpectedToFail(scenario, run)) {
            assertThat(String.join("\n", problems)).as(scenario.id()).isEmpty();
        } else {
            assertThat(problems).as(scenario.id() + " is expected to fail and passes").isNotEmpty();
        }
    }

    private boolean isExpectedToFail(Scenario scenario, String run) {
        if (!(expectations.get(scenario.id()) instanceof Map<?, ?> expectation)) {
            return false;
        }
        return !(expectation.get("runs") instanceof List<?> runs) || runs.contains(run);
    }

    private static Stream<Scenario> all() {
        return folders(ROOT)
                .filter(area -> !area.endsWith("support"))
                .flatMap(ScenariosTest::folders)
                .map(Scenario::of);
    }

    private static Stream<Path> folders(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
