package dev.valence;

import dev.valence.module.JsonReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which scenarios are expected to fail: by id, with a {@code reason}, in all of their runs, or only
 * in the {@code runs}, {@code variants} and {@code titles} that expectations.json names.
 */
final class Expectations {
    private final Map<?, ?> all =
            (Map<?, ?>) JsonReader.read(Scenario.read(Scenario.ROOT.resolve("expectations.json")));

    Set<String> ids() {
        return all.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** Why a scenario, or its case with this title, is expected to fail in some run. */
    Optional<String> reason(Scenario scenario, String title) {
        return of(scenario)
                .filter(expectation -> names(expectation, "titles", title))
                .map(expectation -> String.valueOf(expectation.get("reason")));
    }

    boolean isFailure(ScenarioRun run, String runName, String title) {
        return of(run.scenario())
                .filter(expectation -> names(expectation, "runs", runName))
                .filter(expectation -> names(expectation, "variants", run.variant()))
                .filter(expectation -> names(expectation, "titles", title))
                .isPresent();
    }

    private Optional<Map<?, ?>> of(Scenario scenario) {
        return all.get(scenario.id()) instanceof Map<?, ?> expectation
                ? Optional.of(expectation)
                : Optional.empty();
    }

    private static boolean names(Map<?, ?> expectation, String what, String name) {
        return !(expectation.get(what) instanceof List<?> list) || list.contains(name);
    }
}
