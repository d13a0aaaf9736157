package dev.valence.cli;

import dev.valence.App;
import dev.valence.AppException;
import dev.valence.Outcome;
import dev.valence.Valence;
import dev.valence.diagnostics.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code valence [run] APP [ARGS...]}: runs an Electron app without Electron.
 *
 * <p>Threads: confined to the one that parses and calls. Its options are the README's table.
 */
@Command(
        name = "valence",
        sortOptions = false,
        versionProvider = VersionOption.class,
        description =
                "Runs an Electron app without Electron: its processes, ports and IPC, headless.",
        synopsisHeading = "Usage: valence [run] [OPTIONS] APP [ARGS...]%n",
        customSynopsis = "",
        footer = {
            "",
            "valence test --help    tells how to run Mocha's tests in an app",
            "valence bench --help   tells how to measure Valence itself"
        })
final class RunCommand implements Callable<Integer> {
    private static final int USAGE = CommandLine.ExitCode.USAGE;

    @Parameters(
            arity = "0..*",
            paramLabel = "APP",
            hideParamSyntax = true,
            description =
                    "a main script, or a folder (package.json \"main\", else index.js); then its arguments")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--renderer",
            paramLabel = "FILE",
            description =
                    "also open a hidden window whose page runs FILE (repeatable); electron's exports are then globals")
    private List<Path> renderers = new ArrayList<>();

    @Option(names = "--strict", description = "do as Electron does where Valence would be lenient")
    private boolean strict;

    @Option(names = "--jit", description = "compile hot code, where the JDK allows it")
    private boolean jit;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = SeedText.class,
            description = "run in an order that only N decides, in virtual time")
    private @Nullable Long seed;

    @Option(
            names = "--timeout",
            paramLabel = "DURATION",
            converter = DurationText.class,
            description =
                    "end after this time, such as 500ms, 30s or 5m (with --seed: virtual time; default one day)")
    private @Nullable Duration timeout;

    @Option(names = "--keep-alive", description = "do not quit when nothing is left to do")
    private boolean keepAlive;

    @Option(names = "--expose-gc", description = "give every realm a function gc()")
    private boolean exposeGc;

    @Option(
            names = "--gc-every-step",
            description =
                    "collect everything collectable after each task, to find code that lives on luck (with --seed; 20 ms each)")
    private boolean gcEveryStep;

    @Option(
            names = "--debug-build",
            description =
                    "have what only debug builds of Electron have: contextBridge.internalContextBridge")
    private boolean debugBuild;

    @Option(
            names = "--diagnostics",
            description =
                    "tell what fails in silence, such as a message that nobody hears (docs/diagnostics.md)")
    private boolean diagnostics;

    @Option(
            names = "--strict-diagnostics",
            description = "the same, and the exit code is 1 if there was any")
    private boolean strictDiagnostics;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "print this and end")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "print the version and end")
    private boolean version;

    private final Terminal terminal;
    private final AtomicInteger silentFailures = new AtomicInteger();

    RunCommand(Terminal terminal, String... words) {
        this.terminal = terminal;
        this.words.addAll(List.of(words));
    }

    @Override
    public Integer call() throws InterruptedException {
        if (words.isEmpty() || words.get(0).isEmpty()) {
            return usage("give an app to run: a main script, or a folder with one");
        }
        if (gcEveryStep && seed == null) {
            return usage("--gc-every-step needs --seed: without a seed there are no steps");
        }
        for (Path renderer : renderers) {
            if (!Files.isRegularFile(renderer)) {
                return usage("no such file: " + renderer);
            }
        }
        if (jit) {
            Jit.missing(System.getProperties(), "./valence").ifPresent(terminal::warn);
        }
        return run(Path.of(words.get(0)), words.subList(1, words.size()));
    }

    private int usage(String message) {
        terminal.warn(message + " (see 'valence --help')");
        return USAGE;
    }

    private int run(Path path, List<String> args) throws InterruptedException {
        Valence valence =
                Valence.app(path)
                        .args(args)
                        .strict(strict)
                        .exposeGc(exposeGc)
                        .gcEveryStep(gcEveryStep)
                        .debugBuild(debugBuild);
        valence.console(terminal::console)
                .stdout(terminal::stdout)
                .stderr(terminal::stderr)
                .warnings(terminal::warn);
        if (diagnostics || strictDiagnostics) {
            Path here = path.toAbsolutePath().normalize();
            Path folder = Files.isDirectory(here) ? here : here.resolveSibling("");
            valence.diagnostics(found -> tell(found, folder));
        }
        renderers.forEach(valence::renderer);
        if (seed != null) {
            valence.seed(seed);
        }
        int code;
        try (App app = valence.start()) {
            code = run(app);
        } catch (AppException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return USAGE;
        } finally {
            terminal.flush();
        }
        return code == 0 && strictDiagnostics && silentFailures.get() > 0 ? 1 : code;
    }

    private void tell(Diagnostic found, Path folder) {
        silentFailures.incrementAndGet();
        terminal.warn(found.line(folder));
    }

    private int run(App app) throws InterruptedException {
        Duration limit = limit();
        Outcome outcome = outcome(app, limit);
        if (outcome == Outcome.ENDED) {
            return app.exitCode();
        }
        terminal.warn(
                outcome == Outcome.IDLE
                        ? "nothing is left to do, and under --seed nothing comes from outside"
                        : "the app did not end within " + DurationText.format(limit));
        return app.exitCode() == 0 ? 1 : app.exitCode();
    }

    private Duration limit() {
        if (timeout != null) {
            return timeout;
        }
        return seed == null ? DurationText.LONGEST : Duration.ofDays(1);
    }

    private Outcome outcome(App app, Duration limit) throws InterruptedException {
        if (!keepAlive) {
            return app.run(limit);
        }
        return seed == null ? app.awaitEnd(limit) : app.runUntilIdle(limit);
    }
}
