package dev.valence.cli;

import dev.valence.bench.Bench;
import dev.valence.bench.BenchException;
import dev.valence.bench.Figures;
import dev.valence.bench.Json;
import dev.valence.bench.Machine;
import dev.valence.bench.Row;
import dev.valence.bench.Rows;
import dev.valence.bench.Table;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        versionProvider = Version.class,
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
        List<String> known = Rows.all().stream().map(Row::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                terminal.warn("no row '" + name + "'; there are: " + String.join(", ", known));
                return ExitCode.USAGE;
            }
        }
        if (runs < 1) {
            terminal.warn("--runs needs a number of at least 1");
            return ExitCode.USAGE;
        }
        try {
            report(measure());
            return ExitCode.OK;
        } catch (BenchException error) {
            terminal.warn(String.valueOf(error.getMessage()));
            return FAILURE;
        }
    }

    private List<Figures> measure() throws BenchException, IOException {
        Bench bench = new Bench(valence, line -> terminal.stderr("bench: " + line + "\n"));
        List<Row> rows =
                Rows.all().stream()
                        .filter(row -> names.isEmpty() || names.contains(row.name()))
                        .toList();
        return smoke ? bench.smoke(rows) : bench.measure(rows, runs);
    }

    private void report(List<Figures> all) throws IOException {
        if (smoke) {
            terminal.stdout(all.size() + " rows work\n");
            return;
        }
        List<String> machine = Machine.describe();
        terminal.stdout(String.join("\n", machine) + "\n\n" + Table.of(all));
        if (json != null) {
            Files.writeString(json, Json.of(machine, all));
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
        return List.of(java, "-cp", classPath, Main.class.getName());
    }
}
