package dev.valence.cli;

import dev.valence.testing.ConfigException;
import dev.valence.testing.ConfigFile;
import dev.valence.testing.FileSearch;
import dev.valence.testing.TestBench;
import dev.valence.testing.TestOptions;
import dev.valence.testing.TitlePattern;
import dev.valence.testing.UnwrittenException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code valence test PATH...}: runs Mocha tests whose code is the main process.
 *
 * <p>Threads: confined to the one that parses and calls. Its options are the README's table.
 */
@Command(
        name = "valence test",
        sortOptions = false,
        versionProvider = VersionOption.class,
        mixinStandardHelpOptions = true,
        description = "Runs Mocha tests in the main process of an app, each file in a fresh app.",
        synopsisHeading = "Usage: valence test [OPTIONS] [PATH...]%n",
        customSynopsis = "")
final class TestCommand implements Callable<Integer> {
    private static final int FAILURE = 1;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "files, folders or globs; ./test if none is given")
    private List<String> paths = new ArrayList<>();

    @CommandLine.Mixin private MochaFlags flags = new MochaFlags();

    @CommandLine.Mixin private TestFlags own = new TestFlags();

    @CommandLine.Mixin private CoverageFlag coverage = new CoverageFlag();

    @Spec private @Nullable CommandSpec spec;

    private final Terminal terminal;
    private final Path folder;
    private final Map<String, String> env;

    TestCommand(Terminal terminal, Path folder, Map<String, String> env) {
        this.terminal = terminal;
        this.folder = folder;
        this.env = env;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (flags.listReporters || flags.listInterfaces) {
            terminal.stdout(String.join("\n", names()) + "\n");
            return 0;
        }
        Optional<String> wrong = own.wrongUsage();
        return wrong.isPresent()
                ? ended(wrong.get() + " (see 'valence test --help')", ExitCode.USAGE)
                : runWithOptions();
    }

    private int runWithOptions() throws InterruptedException {
        try (TestBench bench = new TestBench()) {
            TestOptions options = options(bench);
            if (options.is("jit")) {
                Jit.missing(System.getProperties(), "./valence test").ifPresent(terminal::warn);
            }
            TitlePattern.require(bench, folder, options);
            return run(bench, options);
        } catch (ConfigException e) {
            return ended(String.valueOf(e.getMessage()), ExitCode.USAGE);
        } catch (UnwrittenException e) {
            return ended(String.valueOf(e.getMessage()), FAILURE);
        } finally {
            terminal.flush();
        }
    }

    private int ended(String why, int code) {
        terminal.warn(why);
        return code;
    }

    private List<String> names() {
        return flags.listInterfaces ? TestOptions.INTERFACES : TestOptions.REPORTERS;
    }

    /** The command line's, then those of files, the nearest first. */
    private TestOptions options(TestBench bench) throws InterruptedException {
        TestOptions options = new TestOptions().add(given());
        Path config = flags.config == null ? ConfigFile.find(folder) : folder.resolve(flags.config);
        if (config != null && !flags.noConfig) {
            addFile(options, ConfigFile.read(bench, config), config);
        }
        Path json =
                flags.packageJson == null
                        ? ConfigFile.above(folder, "package.json")
                        : folder.resolve(flags.packageJson);
        if (json != null && !flags.noPackage) {
            addFile(options, ConfigFile.block(json, "valence"), json);
            addFile(options, ConfigFile.block(json, "mocha"), json);
        }
        return options;
    }

    /** Paths on the command line stand in the place of those in files. */
    private void addFile(TestOptions options, Map<?, ?> place, Path file) {
        Map<Object, Object> added = new LinkedHashMap<>(place);
        if (!paths.isEmpty()) {
            added.remove("spec");
        }
        options.add(added, file);
    }

    /** What the command line says, by the names of Mocha. */
    private Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        for (OptionSpec option : Objects.requireNonNull(spec).options()) {
            Object value = option.getValue();
            boolean isSet = value != null && !Boolean.FALSE.equals(value);
            if (isSet && !(value instanceof List<?> list && list.isEmpty())) {
                String name = option.longestName().substring(2);
                boolean negated = name.startsWith("no-");
                given.put(negated ? name.substring(3) : name, negated ? Boolean.FALSE : value);
            }
        }
        if (!paths.isEmpty()) {
            given.put("spec", paths);
        }
        return given;
    }

    private int run(TestBench bench, TestOptions options) throws InterruptedException {
        if (own.replay != null) {
            return new ReplayFile(terminal, folder).run(bench, own.replay, options);
        }
        List<Path> files = files(options);
        if (files.isEmpty()) {
            return FAILURE;
        }
        return new Testing(terminal, folder, env, bench, options, own, again(options)).run(files);
    }

    private List<Path> files(TestOptions options) {
        List<String> spec = options.texts("spec");
        List<String> extensions = options.texts("extension");
        FileSearch search =
                new FileSearch(
                        folder,
                        extensions.isEmpty() ? List.of("js", "cjs", "mjs") : extensions,
                        options.is("recursive"),
                        options.texts("ignore"));
        List<String> wanted = spec.isEmpty() ? List.of("./test") : spec;
        FileSearch.Found found = search.find(wanted);
        found.unmatched().forEach(one -> terminal.warn("no test files found: " + one));
        if (found.unmatched().isEmpty() && found.files().isEmpty()) {
            terminal.warn("no test files found: all are ignored");
        }
        List<Path> files = new ArrayList<>(found.files());
        if (options.is("sort")) {
            files.sort(null);
        }
        return files;
    }

    /** The command that runs a file as this one did, but for the seed and the file. */
    private String again(TestOptions options) {
        List<String> words = new ArrayList<>(List.of("valence", "test"));
        List<String> line =
                Objects.requireNonNull(spec).commandLine().getParseResult().originalArgs();
        for (int i = 0; i < line.size(); i++) {
            String word = line.get(i);
            if (word.equals("--seed")) {
                i++;
            } else if (!word.startsWith("--seed=") && !paths.contains(word)) {
                words.add(ShellText.quoted(word));
            }
        }
        return String.join(" ", words);
    }
}
