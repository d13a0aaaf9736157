package dev.valence;

import dev.valence.js.JsEngine;
import dev.valence.module.JsonReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One run of a variant of a scenario, under a seed or by the wall clock. */
record ScenarioRun(Scenario scenario, String variant, OptionalLong seed) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern UNCAUGHT =
            Pattern.compile(
                    "(?m)^(\\[[^]]*] )?(Uncaught|Unable to load preload|A JavaScript error)");
    private static final String CASE = "case {";

    /**
     * What a run came to.
     *
     * @param problems what is wrong with the app as a whole, a line each; none if it is well
     * @param cases the same for each title of its cases
     */
    record Report(List<String> problems, Map<String, List<String>> cases) {
        boolean isWell() {
            return problems.isEmpty() && cases.values().stream().allMatch(List::isEmpty);
        }
    }

    Report report() {
        return reportOn(null);
    }

    /** Runs on an engine of the caller's. */
    Report reportOn(@Nullable JsEngine engine) {
        TestApp app = TestApp.in(scenario.entry()).with(this::options);
        seed.ifPresent(app::seed);
        if (engine != null) {
            app.engine(engine);
        }
        try (TestApp.Running running = app.start()) {
            return judge(running.toEnd(LIMIT));
        }
    }

    private Valence options(Valence valence) {
        return valence.exposeGc(scenario.is("exposeGc"))
                .strict(scenario.is("strict"))
                .debugBuild(scenario.is("debugBuild"))
                .args(scenario.args(variant));
    }

    private Report judge(TestApp.Result result) {
        List<String> problems = new ArrayList<>();
        Map<String, List<String>> cases = cases(result.console(), problems);
        boolean failed = cases.values().stream().anyMatch(list -> !list.isEmpty());
        for (String title : scenario.titles()) {
            cases.computeIfAbsent(title, key -> List.of("did not come\n" + result.all()));
        }
        if (result.outcome() != Outcome.ENDED
                || result.exitCode() != (failed ? 1 : scenario.exitCode())) {
            problems.add("outcome " + result.outcome() + ", exit code " + result.exitCode());
        }
        if (!scenario.is("uncaught") && UNCAUGHT.matcher(result.all()).find()) {
            problems.add("an error was reported as uncaught");
        }
        if (seed.equals(OptionalLong.of(1)) && !asExpected(result.console())) {
            problems.add("the console differs from expected.txt");
        }
        if (!problems.isEmpty()) {
            problems.add(result.all());
        }
        return new Report(problems, cases);
    }

    /** What the app told of its cases; what it should not have told is added to the problems. */
    private Map<String, List<String>> cases(List<String> console, List<String> problems) {
        Set<String> declared = new HashSet<>(scenario.titles());
        Map<String, List<String>> cases = new LinkedHashMap<>();
        for (String line : console) {
            if (line.startsWith(CASE)
                    && JsonReader.read(line.substring(5)) instanceof Map<?, ?> m) {
                String title = String.valueOf(m.get("title"));
                if (!declared.contains(title)) {
                    problems.add("scenario.json does not name the case '" + title + "'");
                }
                if (cases.put(title, Scenario.list(m.get("error"))) != null) {
                    problems.add("the case '" + title + "' came twice");
                }
            }
        }
        return cases;
    }

    private boolean asExpected(List<String> console) {
        Path file = scenario.folder().resolve("expected.txt");
        List<String> own = console.stream().filter(line -> !line.startsWith(CASE)).toList();
        return !Files.exists(file)
                || Scenario.read(file).stripTrailing().equals(String.join("\n", own));
    }
}
