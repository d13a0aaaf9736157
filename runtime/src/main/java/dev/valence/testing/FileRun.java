package dev.valence.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tests of one file to the last, in a fresh app after each that broke down: what ran then
 * has failed, and the others still run.
 *
 * <p>Threads: {@link #run} is called once; the listener is called by it or on main's loop.
 */
final class FileRun {
    private final TestRun run;
    private final TestFile file;
    private final long seed;
    private final Duration limit;
    private final boolean bail;
    private final OpenSuites suites;
    private @Nullable TestEvent test;
    private @Nullable TestEvent hook;
    private @Nullable TestEvent exit;
    private boolean started;
    private int after = -1;
    private int last = -1;
    private int failures;

    FileRun(
            TestRun run,
            TestFile file,
            long seed,
            Duration limit,
            boolean bail,
            Consumer<TestEvent> listener) {
        this.run = run;
        this.file = file;
        this.seed = seed;
        this.limit = limit;
        this.bail = bail;
        this.suites = new OpenSuites(listener);
    }

    /** Returns the number of failures. The last event is {@code end}. */
    int run() throws InterruptedException {
        TestRun.End end = run.run(seed, null, TestRun.Part.ALL, limit, this::heard);
        while (end != TestRun.End.DONE && goesOnAfter(new Breakdown(end, exit, limit))) {
            suites.again();
            after = last;
            end = run.run(seed, null, TestRun.Part.after(after), limit, this::heard);
        }
        suites.end();
        suites.tell(TestEvent.of(Map.of("type", "end", "failures", failures)));
        return failures;
    }

    private void heard(TestEvent event) {
        switch (event.type()) {
            case "end" -> {}
            case "exit" -> exit = event;
            case "start" -> tellOnce(event);
            case "load failed" -> fail(loading(event.facts().get("error")));
            default -> follow(event);
        }
    }

    private void tellOnce(TestEvent start) {
        if (!started) {
            started = true;
            suites.tell(start);
        }
    }

    private void follow(TestEvent event) {
        switch (event.type()) {
            case "test" -> test = event;
            case "test end" -> {
                test = null;
                last = Math.max(last, event.number());
            }
            case "hook" -> hook = event;
            case "hook end" -> hook = null;
            case "fail" -> {
                failures++;
                test = event.isOfTest() ? test : null;
                hook = null;
            }
            default -> {}
        }
        suites.tell(event);
    }

    private void fail(TestEvent event) {
        failures++;
        suites.tell(event);
    }

    /** Tells who is to blame; false if that is the end of the file's tests. */
    private boolean goesOnAfter(Breakdown breakdown) {
        Map<String, ?> error = error(breakdown.message());
        TestEvent suite = suites.innermost();
        if (suite == null) {
            fail(loading(error));
            return false;
        }
        if (hook != null) {
            fail(hook.failed(error));
            last = Math.max(last, isOfSuite(hook) ? suite.last() : hook.number());
        } else if (test == null) {
            fail(between(suite, error));
        }
        if (test != null) {
            last = Math.max(last, test.number());
            if (hook == null) {
                fail(test.failed(error));
            }
            suites.tell(test.with(Map.of("type", "test end", "state", "failed")));
        }
        hook = null;
        test = null;
        return last > after && !bail;
    }

    /** Whether a hook runs once, not for each test. */
    private static boolean isOfSuite(TestEvent hook) {
        String title = hook.title();
        return title.startsWith("\"before all\"") || title.startsWith("\"after all\"");
    }

    /** The file itself as something that fails. */
    private TestEvent loading(@Nullable Object error) {
        return made(List.of("loading " + file.folder().relativize(file.path())), error);
    }

    private static TestEvent between(TestEvent suite, Object error) {
        List<String> titles = new ArrayList<>(suite.titles());
        titles.add("between two tests");
        return made(titles, error);
    }

    private static TestEvent made(List<String> titles, @Nullable Object error) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("type", "fail");
        facts.put("kind", "hook");
        facts.put("title", titles.get(titles.size() - 1));
        facts.put("titles", titles);
        facts.put("state", "failed");
        facts.put("error", error);
        return TestEvent.of(facts);
    }

    private static Map<String, ?> error(String message) {
        return Map.of("name", "Error", "message", message, "stack", "Error: " + message);
    }
}
