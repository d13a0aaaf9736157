package dev.valence;

import dev.valence.module.JsonReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is known of each of Electron's cases: the scenarios that cover it, or why it does not apply.
 */
final class Conformance {
    /** Where a case stands. */
    enum Kind {
        PASS("pass"),
        EXPECTED_FAILURE("expected failure"),
        NOT_APPLICABLE("not applicable"),
        OPEN("not covered yet");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /**
     * A scenario that covers a case.
     *
     * @param title of the function that does, in an app of many cases; else empty
     */
    record Cover(Scenario scenario, String title) {
        int runs() {
            return scenario.variants().size();
        }
    }

    /**
     * A case and what is known of it.
     *
     * @param reason why it is expected to fail, or does not apply; else empty
     */
    record State(ElectronCase of, List<Cover> covers, Kind kind, String reason) {
        int runs() {
            return covers.stream().mapToInt(Cover::runs).sum();
        }
    }

    private final Expectations expectations = new Expectations();
    private final Map<String, List<Cover>> covers = new TreeMap<>();
    private final Map<String, String> notApplicable = new TreeMap<>();

    Conformance() {
        Scenario.all().forEach(this::add);
        for (String spec :
                ElectronCase.all().stream().map(ElectronCase::spec).distinct().toList()) {
            notApplicableIn(spec)
                    .forEach((line, reason) -> notApplicable.put(spec + ":" + line, reason));
        }
    }

    private void add(Scenario scenario) {
        scenario.covered()
                .forEach(
                        (key, titles) ->
                                (titles.isEmpty() ? Stream.of("") : titles.stream())
                                        .map(title -> new Cover(scenario, title))
                                        .forEach(
                                                covers.computeIfAbsent(key, k -> new ArrayList<>())
                                                        ::add));
    }

    private static Map<String, String> notApplicableIn(String spec) {
        return textsIn("not-applicable/" + spec.replaceFirst("\\.ts$", ".json"));
    }

    /** What the cases of a spec file wait for that are not covered yet. */
    Map<String, String> missing() {
        return textsIn("not-covered.json");
    }

    private static Map<String, String> textsIn(String name) {
        Path file = Scenario.ROOT.resolve(name);
        Map<String, String> texts = new LinkedHashMap<>();
        if (Files.exists(file) && JsonReader.read(Scenario.read(file)) instanceof Map<?, ?> map) {
            map.forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
        }
        return texts;
    }

    /** The cases that scenarios name, as in {@code api-ipc-spec.ts:37}. */
    Map<String, List<Cover>> covers() {
        return covers;
    }

    /** Why cases do not apply, by the same names. */
    Map<String, String> notApplicable() {
        return notApplicable;
    }

    List<State> states() {
        return ElectronCase.all().stream().map(this::state).toList();
    }

    private State state(ElectronCase of) {
        List<Cover> own = covers.getOrDefault(of.key(), List.of());
        if (own.isEmpty()) {
            String reason = notApplicable.get(of.key());
            return reason == null
                    ? new State(of, own, Kind.OPEN, "")
                    : new State(of, own, Kind.NOT_APPLICABLE, reason);
        }
        Optional<String> failure =
                own.stream()
                        .flatMap(
                                each -> expectations.reason(each.scenario(), each.title()).stream())
                        .findFirst();
        return failure.map(reason -> new State(of, own, Kind.EXPECTED_FAILURE, reason))
                .orElseGet(() -> new State(of, own, Kind.PASS, ""));
    }
}
