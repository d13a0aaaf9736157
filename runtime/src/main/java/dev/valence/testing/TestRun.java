package dev.valence.testing;

import dev.valence.binding.TestHost;
import dev.valence.diagnostics.Diagnostic;
import dev.valence.js.JsEngine;
import dev.valence.loop.Steering;
import dev.valence.module.JsonText;
import dev.valence.process.AppOptions;
import dev.valence.process.AppProcesses;
import dev.valence.process.Output;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tests of one file in a fresh app, under a seed.
 *
 * <p>Threads: {@link #run} is called by one at a time, and calls the listener on main's loop. Life:
 * the app ends with the run.
 */
public final class TestRun {
    private static final long STATEMENTS = 50_000_000;

    private final JsEngine engine;
    private final TestFile file;
    private final MochaOptions mocha;
    private final Output output;
    private final Diagnosing diagnosing;

    /** Everything that the tests tell; the engine is the caller's. */
    public TestRun(JsEngine engine, TestFile file, MochaOptions mocha, Output output) {
        this(engine, file, mocha, output, Diagnosing.TELL);
    }

    /** The same, with what is to become of silent failures. */
    public TestRun(
            JsEngine engine,
            TestFile file,
            MochaOptions mocha,
            Output output,
            Diagnosing diagnosing) {
        this.diagnosing = diagnosing;
        this.engine = engine;
        this.file = file;
        this.mocha = mocha;
        this.output = output;
    }

    /** How a run went. */
    public enum End {
        /** Everything that was to run has run. */
        DONE,
        /** The app was ended by {@code app.exit} and the like before that. */
        EXITED,
        /** A task of main ran too many statements. */
        RAN_AWAY,
        /** Nothing was left to do, and tests were still waiting. */
        STUCK,
        /** The limit came first. */
        TIMED_OUT
    }

    /**
     * Runs tests.
     *
     * @param seed decides all orders, times and random numbers
     * @param steering decides the order in the seed's place, or null
     * @param part which of the file's tests
     * @param limit the most virtual time
     */
    public End run(
            long seed,
            @Nullable Steering steering,
            Part part,
            Duration limit,
            Consumer<TestEvent> listener)
            throws InterruptedException {
        Host host = new Host(part, listener);
        AppOptions options = options(OptionalLong.of(seed), steering, host);
        try (AppProcesses app = new AppProcesses(options, engine, output)) {
            host.app = app;
            app.start();
            boolean inTime = runFor(limit, app, host);
            if (host.done) {
                return End.DONE;
            }
            if (app.hasRunAway()) {
                return End.RAN_AWAY;
            }
            if (app.hasEnded()) {
                listener.accept(TestEvent.of(host.exit(app.exitCode())));
                return End.EXITED;
            }
            return inTime ? End.STUCK : End.TIMED_OUT;
        }
    }

    /** The time that tests let pass themselves does not count. */
    private static boolean runFor(Duration limit, AppProcesses app, Host host)
            throws InterruptedException {
        boolean inTime = app.run(limit, idle -> false);
        for (Duration more = host.takeMore(); !inTime && !more.isZero(); more = host.takeMore()) {
            inTime = app.run(limit.plus(more), idle -> false);
        }
        return inTime;
    }

    private AppOptions options(OptionalLong seed, @Nullable Steering steering, Host host) {
        return AppOptions.of(file.folder(), file.path())
                .named(file.appName(), file.appVersion())
                .seed(seed)
                .steering(steering)
                .exposeGc(true)
                .statementBudget(STATEMENTS)
                .diagnostics(diagnosing == Diagnosing.OFF ? null : host::silentFailure)
                .tests(host)
                .build();
    }

    /** Which of a file's tests to run. */
    public record Part(@Nullable Integer only, @Nullable Integer after, boolean explored) {
        public static final Part ALL = new Part(null, null, false);

        /** One test, by its number. */
        public static Part only(int number) {
            return new Part(number, null, false);
        }

        /** One test, by its number, without Mocha's runner between the app and its order. */
        public static Part explored(int number) {
            return new Part(number, null, true);
        }

        /** The tests that come later. */
        public static Part after(int number) {
            return new Part(null, number, false);
        }
    }

    private final class Host implements TestHost {
        private final Part part;
        private final Consumer<TestEvent> listener;
        private final SilentFailures silentFailures;
        private volatile boolean done;
        private volatile String pageGone = "";
        private Duration more = Duration.ZERO;
        private @Nullable AppProcesses app;

        Host(Part part, Consumer<TestEvent> listener) {
            this.part = part;
            this.listener = listener;
            boolean fail = diagnosing == Diagnosing.FAIL;
            this.silentFailures = new SilentFailures(listener, fail, part.explored());
        }

        @Override
        public String plan() {
            Map<String, @Nullable Object> plan = mocha.plan();
            plan.put("run", "file");
            plan.put("file", file.path().toString());
            plan.put("renderer", file.inRenderer());
            plan.put("only", part.only());
            plan.put("after", part.after());
            plan.put("explored", part.explored());
            plan.put("strictDiagnostics", diagnosing == Diagnosing.FAIL);
            return JsonText.of(plan);
        }

        void silentFailure(Diagnostic found) {
            if (!done) {
                silentFailures.tell(found);
            }
        }

        @Override
        public synchronized void allow(Duration time) {
            more = more.plus(time);
        }

        synchronized Duration takeMore() {
            Duration taken = more;
            more = Duration.ZERO;
            return taken;
        }

        /** That the app has ended, and what became of the page of its tests. */
        Map<String, ?> exit(int code) {
            return Map.of("type", "exit", "code", code, "page", pageGone);
        }

        @Override
        public void tell(String json) {
            TestEvent event = TestEvent.of(json);
            if (event.type().equals("page gone")) {
                pageGone = event.text("text");
                return;
            }
            silentFailures.follow(event);
            listener.accept(event);
            if (event.type().equals("end")) {
                done = true;
                if (app != null) {
                    app.exit(0);
                }
            }
        }
    }

    /** The same, with what apps print thrown away. */
    TestRun quietly() {
        Diagnosing quiet = diagnosing == Diagnosing.FAIL ? diagnosing : Diagnosing.OFF;
        return new TestRun(engine, file, mocha, Sinks.none(), quiet);
    }

    Path path() {
        return file.path();
    }

    Path folder() {
        return file.folder();
    }
}
