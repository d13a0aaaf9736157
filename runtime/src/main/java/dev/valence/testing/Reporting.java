package dev.valence.testing;

import dev.valence.binding.TestHost;
import dev.valence.js.JsEngine;
import dev.valence.module.JsonText;
import dev.valence.process.AppOptions;
import dev.valence.process.AppProcesses;
import dev.valence.process.Output;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of Mocha's reporters, in an app of its own that only hears of tests.
 *
 * <p>Threads: any, one at a time. Life: {@link #close} lets it print the rest.
 */
public final class Reporting implements AutoCloseable {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final AppProcesses app;

    /**
     * @param reporter Mocha's name for it
     * @param options the reporter's own
     * @param color whether it writes to a terminal
     */
    public Reporting(
            JsEngine engine,
            String reporter,
            Map<String, ?> options,
            boolean color,
            Path folder,
            Output output) {
        Map<String, @Nullable Object> plan = new LinkedHashMap<>();
        plan.put("run", "report");
        plan.put("reporter", reporter);
        plan.put("reporterOptions", options);
        plan.put("color", color);
        app = new AppProcesses(options(folder, JsonText.of(plan)), engine, output);
        app.start();
    }

    private static AppOptions options(Path folder, String plan) {
        TestHost host =
                new TestHost() {
                    @Override
                    public String plan() {
                        return plan;
                    }

                    @Override
                    public void tell(String event) {
                        throw new IllegalStateException("a reporter has nothing to tell");
                    }
                };
        return AppOptions.of(folder, folder).named("reporter", "0.0.0").tests(host).build();
    }

    /** The next event, in the order of Mocha. */
    public void report(TestEvent event) {
        app.testEvent(event.json());
    }

    /** All tests are over. */
    public void finish(int failures) throws InterruptedException {
        app.testEvent(JsonText.of(Map.of("type", "finish", "failures", failures)));
        app.run(LONG, idle -> false);
    }

    @Override
    public void close() {
        app.close();
    }
}
