package dev.valence.testing;

import dev.valence.js.Coverage;
import dev.valence.js.JsEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs files of tests, each in apps of its own, whatever becomes of them.
 *
 * <p>A listener hears of each file {@code file}, then what Mocha's runner emits, {@code end} and
 * {@code file end}. A file that cannot be loaded, and an app that ends or hangs, is a {@code fail}
 * of what ran then; the tests after it still run.
 *
 * <p>Threads: one at a time calls {@link #run}, and the listener and the sinks are called on that
 * thread only, in the order of the files. Life: {@link #close} after the last run.
 */
public final class TestSession implements AutoCloseable {
    private final JsEngine engine;
    private final Runnable closing;
    private final Settings settings;
    private final Sinks sinks;
    private @Nullable Coverage coverage;

    /**
     * How files are run.
     *
     * @param seed decides all orders, times and random numbers
     * @param limit the most virtual time for a file
     * @param jobs how many files run at a time
     * @param scrutiny looks again at tests that have passed, or null
     * @param diagnosing what becomes of what fails in silence
     */
    public record Settings(
            MochaOptions mocha,
            long seed,
            Duration limit,
            int jobs,
            @Nullable Scrutiny scrutiny,
            Diagnosing diagnosing) {
        /** What fails in silence is told. */
        public Settings(
                MochaOptions mocha,
                long seed,
                Duration limit,
                int jobs,
                @Nullable Scrutiny scrutiny) {
            this(mocha, seed, limit, jobs, scrutiny, Diagnosing.TELL);
        }

        public static Settings of(MochaOptions mocha, long seed) {
            return new Settings(mocha, seed, Duration.ofHours(1), 1, null);
        }
    }

    public TestSession(Settings settings, Sinks sinks) {
        this(new TestBench(), settings, sinks, true);
    }

    /** A session on a bench that the caller closes after it. */
    public TestSession(TestBench bench, Settings settings, Sinks sinks) {
        this(bench, settings, sinks, false);
    }

    private TestSession(TestBench bench, Settings settings, Sinks sinks, boolean owned) {
        this.engine = bench.engine();
        this.closing = owned ? bench::close : () -> {};
        this.settings = settings;
        this.sinks = sinks;
    }

    /** Counts from now on which lines run of the app that {@code tests} are about. */
    public void cover(List<TestFile> tests) {
        coverage = engine.cover(CoveredFiles.except(tests.stream().map(TestFile::path).toList()));
    }

    /** What has been counted since {@link #cover}. */
    public Lcov coverage() {
        return new Lcov(coverage == null ? new TreeMap<>() : coverage.lines());
    }

    /** Returns the number of failures. */
    public int run(List<TestFile> files, Consumer<TestEvent> listener) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, settings.jobs()));
        try {
            return play(start(files, workers), listener);
        } finally {
            workers.shutdownNow();
            workers.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private record Started(TestFile file, Transcript transcript, Future<Integer> failures) {}

    private List<Started> start(List<TestFile> files, ExecutorService workers) {
        List<Started> all = new ArrayList<>();
        for (TestFile file : files) {
            Transcript transcript = new Transcript();
            all.add(new Started(file, transcript, workers.submit(() -> tell(file, transcript))));
        }
        return all;
    }

    private int tell(TestFile file, Transcript transcript) throws InterruptedException {
        try {
            return runFile(file, transcript);
        } finally {
            transcript.over();
        }
    }

    private int play(List<Started> all, Consumer<TestEvent> listener) throws InterruptedException {
        int failures = 0;
        for (Started one : all) {
            String path = one.file().path().toString();
            listener.accept(TestEvent.of(Map.of("type", "file", "file", path)));
            one.transcript().play(listener, sinks);
            failures += failuresOf(one);
            listener.accept(TestEvent.of(Map.of("type", "file end", "file", path)));
            if (failures > 0 && settings.mocha().bail()) {
                break;
            }
        }
        return failures;
    }

    private static int failuresOf(Started one) throws InterruptedException {
        try {
            return one.failures().get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("running " + one.file().path(), fault.getCause());
        }
    }

    private int runFile(TestFile file, Transcript transcript) throws InterruptedException {
        TestRun run =
                new TestRun(engine, file, settings.mocha(), transcript, settings.diagnosing());
        Scrutiny scrutiny = settings.scrutiny();
        List<TestEvent> events = new ArrayList<>();
        Consumer<TestEvent> listener = scrutiny == null ? transcript::event : events::add;
        int failures =
                new FileRun(
                                run,
                                file,
                                settings.seed(),
                                settings.limit(),
                                settings.mocha().bail(),
                                listener)
                        .run();
        return scrutiny == null
                ? failures
                : failures + lookAgain(run, scrutiny, events, transcript);
    }

    /** Returns how many of those that had passed fail. */
    private static int lookAgain(
            TestRun run, Scrutiny scrutiny, List<TestEvent> events, Transcript transcript)
            throws InterruptedException {
        Map<Integer, TestEvent> found = new HashMap<>();
        for (TestEvent event : events) {
            if (event.type().equals("pass")) {
                TestEvent seen = scrutiny.look(run, event);
                if (seen.isFailure()) {
                    found.put(event.number(), seen);
                }
                transcript.event(seen);
            } else if (event.type().equals("test end") && found.containsKey(event.number())) {
                transcript.event(event.with(Map.of("state", "failed")));
            } else if (event.type().equals("end")) {
                int before = event.failures();
                transcript.event(event.with(Map.of("failures", before + found.size())));
            } else {
                transcript.event(event);
            }
        }
        return found.size();
    }

    @Override
    public void close() {
        closing.run();
    }
}
