package dev.valence.cli;

import dev.valence.testing.Diagnosing;
import dev.valence.testing.Explorer;
import dev.valence.testing.Reports;
import dev.valence.testing.Sinks;
import dev.valence.testing.TestBench;
import dev.valence.testing.TestEvent;
import dev.valence.testing.TestFile;
import dev.valence.testing.TestOptions;
import dev.valence.testing.TestSession;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One run of {@code valence test}: session, reports, summary and exit code.
 *
 * <p>Threads: confined.
 */
final class Testing {
    private static final Duration LIMIT = Duration.ofHours(1);
    private static final int MOST = 255;

    private final Terminal terminal;
    private final Path folder;
    private final Map<String, String> env;
    private final TestBench bench;
    private final TestOptions options;
    private final String again;
    private final Progress progress;
    private final @Nullable Explorer explorer;
    private final Set<String> failed = new LinkedHashSet<>();
    private final long seed;
    private String file = "";
    private int tests;
    private boolean unwritten;

    Testing(
            Terminal terminal,
            Path folder,
            Map<String, String> env,
            TestBench bench,
            TestOptions options,
            TestFlags flags,
            String again) {
        this.terminal = terminal;
        this.folder = folder;
        this.env = env;
        this.bench = bench;
        this.options = options;
        this.again = again;
        this.progress = new Progress(terminal);
        this.seed = options.number("seed", new SecureRandom().nextInt(Integer.MAX_VALUE));
        this.explorer = flags.explore == null ? null : explorer(flags, flags.explore);
    }

    private Explorer explorer(TestFlags flags, int schedules) {
        Path replays = folder.resolve(".valence");
        return new Explorer(new Explorer.Settings(seed, schedules, flags.faults, folder, replays));
    }

    /** Returns the exit code. */
    int run(List<Path> files) throws InterruptedException {
        long start = System.nanoTime();
        int failures;
        Sinks sinks = progress.sinks();
        try (Reports reports = new Reports(folder, sinks)) {
            for (String reporter : reporters()) {
                reports.add(bench, reporter, options.pairs("reporter-option"), color());
            }
            failures = session(reports, files);
            progress.end();
            reports.finish(failures, "true".equals(env.get("GITHUB_ACTIONS")) && !annotates());
        } finally {
            progress.end();
        }
        summary(failures, System.nanoTime() - start);
        return exitCode(failures);
    }

    private TestFile testFile(Path path) {
        TestFile made = TestFile.of(path);
        return options.is("renderer") ? made.toRenderer() : made;
    }

    private int session(Reports reports, List<Path> files) throws InterruptedException {
        List<TestFile> all = files.stream().map(this::testFile).toList();
        TestSession.Settings settings =
                new TestSession.Settings(
                        options.mocha(folder), seed, LIMIT, jobs(), explorer, diagnosing());
        progress.begin(all.size());
        try (TestSession session = new TestSession(bench, settings, reports.sinksOfTests())) {
            Path coverage = CoverageFlag.wanted(options, folder);
            if (coverage != null) {
                session.cover(all);
            }
            int failures =
                    session.run(
                            all,
                            event -> {
                                count(event);
                                reports.tell(event);
                            });
            if (coverage != null) {
                progress.end();
                unwritten = !CoverageFlag.write(session.coverage(), coverage, folder, terminal);
            }
            return failures;
        }
    }

    private Diagnosing diagnosing() {
        return options.is("strict-diagnostics") ? Diagnosing.FAIL : Diagnosing.TELL;
    }

    private void count(TestEvent event) {
        switch (event.type()) {
            case "file" -> {
                Path path = Path.of(String.valueOf(event.facts().get("file")));
                file = (path.startsWith(folder) ? folder.relativize(path) : path).toString();
                progress.file(file);
            }
            case "test end" -> progress.tests(++tests);
            case "fail" -> {
                failed.add(file);
                progress.failed();
            }
            default -> {}
        }
    }

    private List<String> reporters() {
        List<String> named = options.texts("reporter");
        return named.isEmpty() ? List.of("spec") : named;
    }

    private boolean annotates() {
        return reporters().contains("github-actions");
    }

    private boolean color() {
        if (options.has("color")) {
            return options.is("color");
        }
        return env.getOrDefault("NO_COLOR", "").isEmpty()
                && (terminal.isTerminal() || env.containsKey("FORCE_COLOR"));
    }

    private int jobs() {
        long all = Runtime.getRuntime().availableProcessors();
        return options.is("parallel") ? (int) Math.max(1, options.number("jobs", all)) : 1;
    }

    private void summary(int failures, long nanos) {
        double seconds = nanos / 1e9;
        terminal.warn(
                String.format(
                        Locale.ROOT,
                        "seed %d, %d %s in %.1f s, %.0f tests per second",
                        seed,
                        tests,
                        tests == 1 ? "test" : "tests",
                        seconds,
                        tests / seconds));
        if (explorer != null) {
            explorer.lines().forEach(terminal::warn);
        }
        if (tests == 0) {
            terminal.warn("no test has run");
        }
        failed.stream()
                .limit(5)
                .forEach(
                        one ->
                                terminal.warn(
                                        "to see it again: "
                                                + again
                                                + " --seed "
                                                + seed
                                                + " "
                                                + ShellText.quoted(one)));
    }

    private int exitCode(int failures) {
        if (failures == 0) {
            return unwritten || (tests == 0 && options.is("fail-zero")) ? 1 : 0;
        }
        if (options.is("pass-on-failing-test-suite")) {
            return unwritten ? 1 : 0;
        }
        return Math.min(failures, options.is("posix-exit-codes") ? 1 : MOST);
    }
}
