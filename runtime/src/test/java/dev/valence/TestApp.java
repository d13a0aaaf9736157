package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.js.JsEngine;
import dev.valence.page.PageUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** An app that a test writes into a folder and runs, and what came of it. */
public final class TestApp {
    /** All apps of the tests share what has been parsed; it ends with the JVM. */
    private static final JsEngine ENGINE = new JsEngine();

    /** By the virtual clock under a seed, else by the wall clock. */
    private static final Duration LIMIT = Duration.ofHours(24);

    private final Path folder;
    private UnaryOperator<Valence> options = valence -> valence;

    private TestApp(Path folder) {
        this.folder = folder;
    }

    /** An app in {@code folder}, which may have files already. */
    public static TestApp in(Path folder) {
        return new TestApp(folder);
    }

    /** Adds a file of the app. */
    public TestApp file(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds to how the app is run. */
    public TestApp with(UnaryOperator<Valence> more) {
        UnaryOperator<Valence> before = options;
        options = valence -> more.apply(before.apply(valence));
        return this;
    }

    public TestApp seed(long seed) {
        return with(valence -> valence.seed(seed));
    }

    /** Runs the app on an engine of the caller's. */
    public TestApp engine(JsEngine engine) {
        return with(valence -> valence.engine(engine));
    }

    /** Lets pages read something else in the place of a URL. */
    public TestApp substitute(UnaryOperator<PageUrl> rule) {
        return with(valence -> valence.substitute(rule));
    }

    /** Starts the app; the caller closes it. */
    public Running start() {
        return new Running(folder, options);
    }

    /** Runs the app to its end. */
    public Result run() {
        try (Running running = start()) {
            return running.toEnd();
        }
    }

    /**
     * What a run printed and how it ended.
     *
     * @param console every line of every process, with {@code [renderer 1] } in front unless it is
     *     main's
     * @param warnings Valence's own lines
     */
    public record Result(
            Outcome outcome, int exitCode, List<String> console, List<String> warnings) {
        /** All that was printed. */
        public String all() {
            return String.join("\n", console) + "\n" + String.join("\n", warnings);
        }
    }

    /** A started app. */
    public static final class Running implements AutoCloseable {
        private final List<String> console = Collections.synchronizedList(new ArrayList<>());
        private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
        private final App app;

        Running(Path folder, UnaryOperator<Valence> options) {
            Valence valence =
                    Valence.app(folder)
                            .console(this::print)
                            .stdout(text -> console.addAll(text.stripTrailing().lines().toList()))
                            .stderr(text -> console.addAll(text.stripTrailing().lines().toList()))
                            .warnings(warnings::add);
            app = options.apply(valence.engine(ENGINE)).start();
        }

        private void print(ConsoleMessage message) {
            String prefix = message.process().equals("main") ? "" : "[" + message.process() + "] ";
            console.add(prefix + message.text());
        }

        public App app() {
            return app;
        }

        /**
         * Waits until as much is open as a test expects: what has just been closed is counted for a
         * moment.
         */
        public void awaitCensus(int contexts, int loops, int ports) {
            App.Census expected = new App.Census(contexts, loops, ports);
            long deadline = System.nanoTime() + LIMIT.toNanos();
            while (!app.census().equals(expected) && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertThat(app.census()).isEqualTo(expected);
        }

        public List<String> console() {
            return List.copyOf(console);
        }

        public Result toEnd() {
            return toEnd(LIMIT);
        }

        /** Runs the app to its end, or for so long: by the virtual clock under a seed. */
        public Result toEnd(Duration limit) {
            try {
                Outcome outcome = app.run(limit);
                return new Result(
                        outcome, app.exitCode(), List.copyOf(console), List.copyOf(warnings));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            app.close();
        }
    }
}
