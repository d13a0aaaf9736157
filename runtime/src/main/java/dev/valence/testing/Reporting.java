package dev.valence.testing;

import dev.valence.binding.TestHost;
import dev.valence.module.JsonText;
import dev.valence.process.AppOptions;
import dev.valence.process.AppProcesses;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One of Mocha's reporters, in an app of its own that only hears of tests.
 *
 * <p>Threads: any, one at a time. Life: {@link #close} lets it print the rest.
 */
public final class Reporting implements AutoCloseable {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final String reporter;
    private final Host host;
    private final AppProcesses app;

    /**
     * @param reporter Mocha's name for it
     * @param options the reporter's own
     * @param color whether it writes to a terminal
     * @throws ConfigException if there is no such reporter
     */
    public Reporting(
            TestBench bench,
            String reporter,
            Map<String, ?> options,
            boolean color,
            Path folder,
            Sinks output)
            throws InterruptedException {
        Map<String, @Nullable Object> plan = new LinkedHashMap<>();
        plan.put("run", "report");
        plan.put("reporter", reporter);
        plan.put("reporterOptions", options);
        plan.put("color", color);
        this.reporter = reporter;
        host = new Host(JsonText.of(plan));
        AppOptions appOptions =
                AppOptions.of(folder, folder)
                        .named("reporter", "0.0.0")
                        .seed(OptionalLong.of(0))
                        .tests(host)
                        .build();
        app = new AppProcesses(appOptions, bench.engine(), output);
        app.start();
        settle();
        try {
            requireLoaded();
        } catch (ConfigException none) {
            app.close();
            throw none;
        }
    }

    private void requireLoaded() {
        TestEvent failure = host.failure;
        if (failure != null) {
            String why = failure.message().lines().findFirst().orElse("");
            throw new ConfigException("no reporter '" + reporter + "': " + why);
        }
    }

    private static final class Host implements TestHost {
        private final String plan;
        private volatile @Nullable TestEvent failure;

        Host(String plan) {
            this.plan = plan;
        }

        @Override
        public String plan() {
            return plan;
        }

        @Override
        public void tell(String event) {
            failure = TestEvent.of(event);
        }
    }

    /** Waits until the reporter has printed what it has to say so far. */
    public void settle() throws InterruptedException {
        app.settle(LONG);
    }

    /** The next event, in the order of Mocha. */
    public void report(TestEvent event) {
        app.testEvent(event.json());
    }

    /**
     * All tests are over.
     *
     * @param millis how long they took, in virtual time
     * @throws ConfigException if the reporter could not be loaded after all
     */
    public void finish(int failures, long millis) throws InterruptedException {
        app.testEvent(
                JsonText.of(Map.of("type", "finish", "failures", failures, "duration", millis)));
        app.run(LONG, idle -> false);
        requireLoaded();
    }

    @Override
    public void close() {
        app.close();
    }
}
