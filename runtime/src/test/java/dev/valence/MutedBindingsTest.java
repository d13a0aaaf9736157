package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.ScenarioRun.Report;
import dev.valence.js.JsEngine;
import dev.valence.js.Mute;
import dev.valence.js.Watch;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The scenarios are able to fail: with any method of the bindings of ports, messages, the bridge
 * and clones doing nothing, one of those that muted-bindings.json names for it does. A method that
 * nobody can miss has a reason there. {@code mvn test -Dgroups=muted} runs this alone.
 */
@Tag("muted")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutedBindingsTest {
    private final Mute mute = new Mute();
    private final JsEngine engine = Watch.engine(mute);

    @AfterAll
    void close() {
        engine.close();
    }

    @Test
    void everyMethodHasScenarios() {
        assertThat(MutedBindings.scenarios().keySet())
                .as("tests-js/muted-bindings.json names scenarios for each method")
                .containsExactlyElementsOf(MutedBindings.methods());
    }

    @TestFactory
    Stream<DynamicTest> withNothingMutedItPasses() {
        return MutedBindings.scenarios().values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .map(id -> DynamicTest.dynamicTest(id, () -> passes(run(id))));
    }

    @Test
    void whatHasNoScenariosHasAReason() {
        assertThat(Set.copyOf(MutedBindings.reasons().values()))
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(30))
                .hasSizeLessThan(6);
    }

    private static void passes(Report report) {
        assertThat(report.isWell()).as(report.toString()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> aScenarioFailsWithout() {
        return MutedBindings.scenarios().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () -> fails(entry.getKey(), entry.getValue())));
    }

    private void fails(String method, List<String> scenarios) {
        mute.only(method);
        try {
            assertThat(scenarios)
                    .as("scenarios with %s muted, one of which fails", method)
                    .anyMatch(id -> !run(id).isWell() && mute.wasCalled(method));
        } finally {
            mute.only(null);
        }
    }

    private Report run(String id) {
        Scenario scenario = MutedBindings.scenario(id);
        return new ScenarioRun(scenario, scenario.variants().get(0), OptionalLong.of(1))
                .reportOn(engine);
    }
}
