package dev.valence.testing;

import dev.valence.diagnostics.Diagnostic;
import dev.valence.diagnostics.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells of what fails in silence in an app under test as events {@code diagnostic}, each of the
 * test that runs, or has run last: {@code kind}, {@code text}, {@code place}, {@code process} and
 * {@code late}, whether the test was over. {@code js-lib/test} lets the running test fail; what is
 * told late is a failure of its own.
 *
 * <p>Threads: those of the app, one at a time. Life: one run's.
 */
final class SilentFailures {
    private final Consumer<TestEvent> listener;
    private final boolean fail;
    private boolean inTest;
    private @Nullable TestEvent test;

    /**
     * @param fail whether what is told late is a failure
     * @param inTest whether a test runs from the beginning
     */
    SilentFailures(Consumer<TestEvent> listener, boolean fail, boolean inTest) {
        this.listener = listener;
        this.fail = fail;
        this.inTest = inTest;
    }

    /** Something has happened in the run. */
    void follow(TestEvent event) {
        switch (event.type()) {
            case "test" -> {
                test = event;
                inTest = true;
            }
            case "pass", "fail", "pending", "test end" -> inTest = false;
            default -> {}
        }
    }

    void tell(Diagnostic found) {
        listener.accept(TestEvent.of(facts("diagnostic", found)));
        if (fail && !inTest) {
            Map<String, @Nullable Object> facts = facts("fail", found);
            facts.put("kind", "hook");
            facts.put("title", "fails in silence");
            facts.put("state", "failed");
            facts.put("error", error(found.line()));
            listener.accept(TestEvent.of(facts));
        }
    }

    private static Map<String, ?> error(String message) {
        return Map.of("name", "SilentFailure", "message", message, "stack", message);
    }

    private Map<String, @Nullable Object> facts(String type, Diagnostic found) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("type", type);
        facts.put("kind", found.kind().id());
        facts.put("text", found.text());
        facts.put("process", found.process());
        facts.put("late", !inTest);
        Place place = found.place();
        facts.put(
                "place",
                place.isKnown() ? Map.of("source", place.source(), "line", place.line()) : null);
        facts.put("titles", test == null ? List.of() : test.titles());
        facts.put("number", test == null ? null : test.number());
        return facts;
    }
}
