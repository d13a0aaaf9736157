package dev.valence.testing;

import dev.valence.module.JsonReader;
import dev.valence.module.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a run of tests: what Mocha's runner emits, and what only Valence
 * knows.
 *
 * <p>Threads: immutable.
 *
 * @param type {@code start}, {@code suite}, {@code test}, {@code pass}, {@code fail}, {@code
 *     pending}, {@code test end}, {@code suite end}, {@code end} and so on
 * @param json all of it
 * @param facts all of it, read
 */
public record TestEvent(String type, String json, Map<?, ?> facts) {
    static TestEvent of(String json) {
        Map<?, ?> facts = JsonReader.read(json) instanceof Map<?, ?> map ? map : Map.of();
        return new TestEvent(String.valueOf(facts.get("type")), json, facts);
    }

    /** An event that Valence makes. */
    static TestEvent of(Map<String, ?> facts) {
        return of(JsonText.of(facts));
    }

    /** The same with other facts. */
    TestEvent with(Map<String, ?> others) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        facts.forEach((name, value) -> changed.put(String.valueOf(name), value));
        changed.putAll(others);
        return of(changed);
    }

    /** The titles of the suites around it, and its own. */
    public List<String> titles() {
        return facts.get("titles") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Its own title. */
    public String title() {
        List<String> titles = titles();
        return titles.isEmpty() ? "" : titles.get(titles.size() - 1);
    }

    public String fullTitle() {
        return String.join(" ", titles());
    }

    /** The test's number in its file, or -1. */
    public int number() {
        return facts.get("number") instanceof Number number ? number.intValue() : -1;
    }

    /** The number of the last test in a suite, or -1. */
    int last() {
        return facts.get("last") instanceof Number number ? number.intValue() : -1;
    }

    /** {@code test} or {@code hook}, if it is about one of these. */
    @Nullable Object kind() {
        return facts.get("kind");
    }

    /** The same test, failed. */
    public TestEvent failed(Map<String, ?> error) {
        return with(Map.of("type", "fail", "state", "failed", "error", error));
    }

    /** Whether it is about a test, rather than a hook or suite. */
    public boolean isOfTest() {
        return "test".equals(facts.get("kind"));
    }

    /** Whether a test, a hook or the loading of the file has failed. */
    public boolean isFailure() {
        return type.equals("fail") || type.equals("load failed");
    }

    /** A fact that is a text; empty if there is none. */
    String text(String fact) {
        return facts.get(fact) instanceof String text ? text : "";
    }

    /** The message of the error, or empty. */
    public String message() {
        return facts.get("error") instanceof Map<?, ?> error
                ? String.valueOf(error.get("message"))
                : "";
    }

    /** The stack of the error, or empty. */
    public String stack() {
        return facts.get("error") instanceof Map<?, ?> error && error.get("stack") != null
                ? String.valueOf(error.get("stack"))
                : "";
    }

    /** How many failures an {@code end} tells of. */
    int failures() {
        return facts.get("failures") instanceof Number number ? number.intValue() : 0;
    }

    /** How many milliseconds it took, in virtual time. */
    public double duration() {
        return facts.get("duration") instanceof Number number ? number.doubleValue() : 0;
    }

    /** Where it is defined, as {@code file:line}; null if it is not known. */
    public @Nullable String place() {
        return facts.get("place") instanceof Map<?, ?> place
                        && place.get("source") instanceof String source
                        && !source.isEmpty()
                        && place.get("line") instanceof Number line
                ? source + ":" + line.intValue()
                : null;
    }
}
