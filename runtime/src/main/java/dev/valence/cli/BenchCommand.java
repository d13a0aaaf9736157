package dev.valence.cli;

import dev.valence.bench.Bench;
import dev.valence.bench.BenchException;
import dev.valence.bench.Json;
import dev.valence.bench.Machine;
import dev.valence.bench.Measured;
import dev.valence.bench.Report;
import dev.valence.bench.Suite;
import dev.valence.bench.Table;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code valence bench ROW...}: measures Valence beside Node and Chromium.
 *
 * <p>Threads: confined to the one that parses and calls.
 */
@Command(
        name = "valence bench",
        sortOptions = false,
        versionProvider = VersionOption.class,
        mixinStandardHelpOptions = true,
        description = "Measures Valence beside Node's workers and headless Chromium.")
final class BenchCommand implements Callable<Integer> {
    private static final int FAILURE = 1;

    @Parameters(arity = "0..*", paramLabel = "ROW", description = "rows of the table; default: all")
    private List<String> names = new ArrayList<>();

    @Option(names = "--smoke", description = "Valence only, smallest sizes: does it work at all?")
    private boolean smoke;

    @Option(names = "--runs", paramLabel = "N", description = "medians of N runs; default: 5")
    private int runs = 5;

    @Option(names = "--json", paramLabel = "FILE", description = "also writes all figures there")
    private @Nullable Path json;

    @Option(
            names = "--write",
            paramLabel = "DIR",
            description = "also writes benchmarks.md, benchmarks.json and plots there")
    private @Nullable Path write;

    private final Terminal terminal;
    private final List<String> valence;

    BenchCommand(Terminal terminal) {
        this(terminal, starter());
    }

    /**
     * @param valence what starts Valence
     */
    BenchCommand(Terminal terminal, List<String> valence) {
        this.terminal = terminal;
        this.valence = List.copyOf(valence);
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> wrong = wrongUsage();
        if (wrong.isPresent()) {
            terminal.warn(wrong.get());
            return ExitCode.USAGE;
        }
        Suite whole = Suite.whole();
        List<BenchException> failures = run(names.isEmpty() ? whole : whole.only(names::contains));
        failures.forEach(failure -> terminal.warn(String.valueOf(failure.getMessage())));
        return failures.isEmpty() ? ExitCode.OK : FAILURE;
    }

    private Optional<String> wrongUsage() {
        List<String> known = Suite.whole().names();
        if (runs < 1) {
            return Optional.of("--runs needs a number of at least 1");
        }
        return names.stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name -> "no row '" + name + "'; there are: " + String.join(", ", known));
    }

    /** The trials that failed. */
    private List<BenchException> run(Suite suite) throws IOException {
        Bench bench = new Bench(valence, line -> terminal.stderr("bench: " + line + "\n"));
        if (smoke) {
            return smoke(bench, suite);
        }
        Measured measured = bench.measure(suite, runs);
        report(suite, measured);
        return measured.failures();
    }

    private List<BenchException> smoke(Bench bench, Suite suite) throws IOException {
        try {
            bench.smoke(suite);
        } catch (BenchException failure) {
            return List.of(failure);
        }
        terminal.stdout(suite.names().size() + " rows work\n");
        return List.of();
    }

    private void report(Suite suite, Measured measured) throws IOException {
        List<String> machine = Machine.describe();
        terminal.stdout(String.join("\n", machine) + "\n\n" + Table.of(suite.rows(), measured));
        if (json != null) {
            Files.writeString(json, Json.of(machine, suite, measured));
        }
        if (write != null) {
            new Report(machine, runs, suite, measured).write(write);
        }
    }

    /** The launcher beside the jar, which is what users run; else this JVM's own command. */
    private static List<String> starter() {
        Path code = ownCode();
        Path target = code.getParent();
        if (Files.isRegularFile(code) && target != null) {
            Path launcher = target.resolveSibling("valence");
            if (Files.isExecutable(launcher)) {
                return List.of(launcher.toString());
            }
        }
        return jvm(System.getProperty("java.class.path"));
    }

    private static Path ownCode() {
        try {
            return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException error) {
            throw new IllegalStateException(error);
        }
    }

    private static List<String> jvm(String classPath) {
        String java = String.join(File.separator, System.getProperty("java.home"), "bin", "java");
        return List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:PretenureSizeThreshold=4m",
                "-Xms32m",
                "-XX:NewSize=12m",
                "-XX:SurvivorRatio=3",
                "-XX:SweeperThreshold=50",
                "-XX:TieredStopAtLevel=1",
                "-XX:C1MaxInlineSize=20",
                "-cp",
                classPath,
                Main.class.getName());
    }
}
