package dev.valence;

import dev.valence.diagnostics.Diagnostic;
import dev.valence.js.JsEngine;
import dev.valence.loop.Steering;
import dev.valence.page.PageUrl;
import dev.valence.process.AppOptions;
import dev.valence.process.AppProcesses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Starts Electron apps without Electron: choose the app, set options, {@link #start}.
 *
 * <pre>{@code
 * try (App app = Valence.app(Path.of("my-app")).seed(7).console(System.out::println).start()) {
 *     app.run(Duration.ofSeconds(30));
 *     System.exit(app.exitCode());
 * }
 * }</pre>
 *
 * <p>Threads: not thread-safe; one thread sets the options and starts. Apps in one JVM know nothing
 * of each other.
 */
public final class Valence {
    private final Path path;
    private final List<String> args = new ArrayList<>();
    private final List<Path> renderers = new ArrayList<>();
    private OptionalLong seed = OptionalLong.empty();
    private @Nullable Steering steering;
    private boolean strict;
    private boolean exposeGc;
    private boolean gcEveryStep;
    private boolean debugBuild;
    private long statementBudget = 50_000_000;
    private Map<String, String> env = System.getenv();
    private UnaryOperator<PageUrl> substitute = url -> url;
    private @Nullable JsEngine engine;
    private Consumer<ConsoleMessage> console = message -> {};
    private Consumer<String> stdout = text -> {};
    private Consumer<String> stderr = text -> {};
    private Consumer<String> warnings = line -> {};
    private @Nullable Consumer<Diagnostic> diagnostics;

    private Valence(Path path) {
        this.path = path;
    }

    /**
     * An app: a main script, or a folder with a package.json or an index.js, as {@code electron .}
     */
    public static Valence app(Path path) {
        return new Valence(path);
    }

    /** What {@code process.argv} has after the app. */
    public Valence args(List<String> values) {
        args.addAll(values);
        return this;
    }

    /**
     * Runs the app in a simulation: one thing at a time, in an order that only {@code number}
     * decides, with a virtual clock. Without a seed processes run in parallel by the wall clock.
     */
    public Valence seed(long number) {
        seed = OptionalLong.of(number);
        return this;
    }

    /** Does as Electron does where Valence would be lenient. Default: false. */
    public Valence strict(boolean on) {
        strict = on;
        return this;
    }

    /** Gives every realm a function {@code gc()} that collects garbage. Default: false. */
    public Valence exposeGc(boolean on) {
        exposeGc = on;
        return this;
    }

    /**
     * Collects everything collectable after each task, so that code fails that lives on a port or
     * reply which nobody holds. Needs a {@link #seed}; a collection takes about 20 ms. Default:
     * false.
     */
    public Valence gcEveryStep(boolean on) {
        gcEveryStep = on;
        return this;
    }

    /**
     * Has what only debug builds of Electron have: {@code contextBridge.internalContextBridge}.
     * Default: false.
     */
    public Valence debugBuild(boolean on) {
        debugBuild = on;
        return this;
    }

    /**
     * Opens a hidden window whose page runs {@code script}; electron's exports are then globals.
     */
    public Valence renderer(Path script) {
        renderers.add(script.toAbsolutePath().normalize());
        return this;
    }

    /**
     * How many statements one task may run under a seed before its process is ended. Default: 50
     * million.
     */
    public Valence statementBudget(long statements) {
        statementBudget = statements;
        return this;
    }

    /** {@code process.env}. Default: this JVM's. */
    public Valence env(Map<String, String> variables) {
        env = Map.copyOf(variables);
        return this;
    }

    /** Receives what processes print to their consoles. Called on their threads, one at a time. */
    public Valence console(Consumer<ConsoleMessage> sink) {
        console = sink;
        return this;
    }

    /** Receives what main writes to {@code process.stdout}, as it is. */
    public Valence stdout(Consumer<String> sink) {
        stdout = sink;
        return this;
    }

    /** Receives what main writes to {@code process.stderr}, as it is. */
    public Valence stderr(Consumer<String> sink) {
        stderr = sink;
        return this;
    }

    /** Receives Valence's own warnings and errors, each a line. */
    public Valence warnings(Consumer<String> sink) {
        warnings = sink;
        return this;
    }

    /**
     * Receives what fails in silence, such as a message that nobody hears. Called on the threads of
     * processes, one at a time. Without this, nothing looks for it.
     */
    public Valence diagnostics(Consumer<Diagnostic> sink) {
        diagnostics = sink;
        return this;
    }

    /**
     * Uses an engine that the caller closes after the app: what one app has parsed, the next has
     * too.
     */
    Valence engine(JsEngine shared) {
        engine = shared;
        return this;
    }

    /** Lets {@code decider} decide the order, in the place of the seed. Needs a {@link #seed}. */
    Valence steering(Steering decider) {
        steering = decider;
        return this;
    }

    /** Lets pages read something else in the place of a URL, which they do not notice. */
    Valence substitute(UnaryOperator<PageUrl> rule) {
        substitute = rule;
        return this;
    }

    /**
     * Starts the app.
     *
     * @throws AppException if there is no app at the path
     * @throws IllegalStateException for {@link #gcEveryStep} without a seed
     */
    public App start() {
        if (gcEveryStep && seed.isEmpty()) {
            throw new IllegalStateException(
                    "gcEveryStep needs a seed: without one there are no steps");
        }
        AppFolder folder = AppFolder.find(path);
        folder.note().ifPresent(warnings);
        AppOptions options =
                AppOptions.of(folder.path(), folder.mainScript())
                        .named(folder.name(), folder.version())
                        .args(args)
                        .renderers(renderers)
                        .seed(seed)
                        .steering(steering)
                        .strict(strict)
                        .exposeGc(exposeGc)
                        .gcEveryStep(gcEveryStep)
                        .debugBuild(debugBuild)
                        .statementBudget(statementBudget)
                        .env(env)
                        .substitute(substitute)
                        .diagnostics(diagnostics)
                        .build();
        JsEngine used = engine == null ? newEngine() : engine;
        AppProcesses processes =
                new AppProcesses(options, used, new Sinks(console, stdout, stderr, warnings));
        processes.start();
        return new App(processes, engine == null ? used::close : () -> {}, warnings);
    }

    private JsEngine newEngine() {
        JsEngine made = new JsEngine();
        if (seed.isEmpty()) {
            made.parseAhead();
        }
        return made;
    }
}
