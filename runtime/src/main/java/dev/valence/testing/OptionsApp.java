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
 * An app of its own that reads what only JavaScript can: files of options, and regular expressions.
 *
 * <p>Threads: it is told on the app's. Life: one call of {@link #ask}.
 */
final class OptionsApp implements TestHost {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final String plan;
    private volatile @Nullable TestEvent told;

    private OptionsApp(Map<String, ?> question) {
        Map<String, Object> all = new LinkedHashMap<>(question);
        all.put("run", "options");
        plan = JsonText.of(all);
    }

    /** What it answers, or null if it says nothing. */
    static @Nullable TestEvent ask(TestBench bench, Path folder, Map<String, ?> question)
            throws InterruptedException {
        OptionsApp host = new OptionsApp(question);
        AppOptions options =
                AppOptions.of(folder, folder)
                        .named("options", "0.0.0")
                        .seed(OptionalLong.of(0))
                        .tests(host)
                        .build();
        try (AppProcesses app = new AppProcesses(options, bench.engine(), Sinks.none())) {
            app.start();
            app.run(LONG, idle -> false);
        }
        return host.told;
    }

    @Override
    public String plan() {
        return plan;
    }

    @Override
    public void tell(String event) {
        told = TestEvent.of(event);
    }
}
