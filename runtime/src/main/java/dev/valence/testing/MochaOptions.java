package dev.valence.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mocha's options, as its command line, {@code .mocharc} files and package.json have them.
 *
 * <p>Threads: immutable.
 *
 * @param ui the interface: bdd, tdd, qunit or exports
 * @param timeout the milliseconds a test may take, in virtual time; 0 for any
 * @param slow from how many milliseconds reporters call a test slow
 * @param retries how often a failing test is run again
 * @param bail whether the first failure is the end
 * @param grep which full titles to run, or null
 * @param invert whether to run those that {@code grep} does not match
 * @param asyncOnly whether every test must take a callback or return a promise
 * @param checkLeaks whether a new global variable is a failure
 * @param forbidOnly whether {@code .only} is a failure
 * @param forbidPending whether a skipped test is a failure
 * @param fullTrace whether stack traces are shown whole
 * @param preloads files, relative to the working folder, or packages to be loaded before each file
 *     of tests
 */
public record MochaOptions(
        String ui,
        long timeout,
        long slow,
        int retries,
        boolean bail,
        @Nullable Grep grep,
        boolean invert,
        boolean asyncOnly,
        boolean checkLeaks,
        boolean forbidOnly,
        boolean forbidPending,
        boolean fullTrace,
        List<String> preloads) {
    /** A regular expression of JavaScript. */
    public record Grep(String source, String flags) {}

    /** Mocha's own. */
    public static final MochaOptions DEFAULT =
            new MochaOptions(
                    "bdd", 2000, 75, -1, false, null, false, false, false, false, false, false,
                    List.of());

    /** The same with a time that a test may take. */
    public MochaOptions withTimeout(long millis) {
        return new MochaOptions(
                ui,
                millis,
                slow,
                retries,
                bail,
                grep,
                invert,
                asyncOnly,
                checkLeaks,
                forbidOnly,
                forbidPending,
                fullTrace,
                preloads);
    }

    /** The same for tests with other titles. */
    public MochaOptions withGrep(@Nullable Grep titles) {
        return new MochaOptions(
                ui,
                timeout,
                slow,
                retries,
                bail,
                titles,
                invert,
                asyncOnly,
                checkLeaks,
                forbidOnly,
                forbidPending,
                fullTrace,
                preloads);
    }

    Map<String, @Nullable Object> plan() {
        Map<String, @Nullable Object> plan = new LinkedHashMap<>();
        plan.put("ui", ui);
        plan.put("timeout", timeout);
        plan.put("slow", slow);
        plan.put("retries", retries);
        plan.put("bail", bail);
        plan.put(
                "grep",
                grep == null ? null : Map.of("source", grep.source(), "flags", grep.flags()));
        plan.put("invert", invert);
        plan.put("asyncOnly", asyncOnly);
        plan.put("checkLeaks", checkLeaks);
        plan.put("forbidOnly", forbidOnly);
        plan.put("forbidPending", forbidPending);
        plan.put("fullTrace", fullTrace);
        plan.put("files", preloads);
        return plan;
    }
}
