package dev.valence.cli;

import dev.valence.testing.Lcov;
import dev.valence.testing.TestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code --coverage[=DIR]}: the folder never stands by itself, as paths of tests do. */
final class CoverageFlag {
    private static final String FOLDER = "coverage";
    private static final String FILE = "lcov.info";

    @Option(
            names = "--coverage",
            arity = "0..1",
            paramLabel = "DIR",
            preprocessor = OnlyAttached.class,
            description = "write which lines of the app have run to DIR/lcov.info (coverage)")
    @Nullable String folder;

    /** Takes a folder after {@code =} only. */
    static final class OnlyAttached implements IParameterPreprocessor {
        @Override
        public boolean preprocess(
                Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if (!"=".equals(info.get("separator"))) {
                args.push(FOLDER);
            }
            return false;
        }
    }

    /** The folder of the tracefile, or null if nobody wants it. */
    static @Nullable Path wanted(TestOptions options, Path folder) {
        List<String> given = options.texts("coverage");
        if (given.isEmpty() || given.get(0).equals("false")) {
            return null;
        }
        String name = given.get(0).equals("true") ? FOLDER : given.get(0);
        return folder.resolve(name);
    }

    /** Writes the tracefile, and says so in a line; whether it is there. */
    static boolean write(Lcov lcov, Path into, Path folder, Terminal terminal) {
        Path file = into.resolve(FILE);
        try {
            Files.createDirectories(into);
            Files.writeString(file, lcov.text(folder));
            Path shown = file.startsWith(folder) ? folder.relativize(file) : file;
            terminal.warn("covered " + lcov.summary() + ": " + shown);
            return true;
        } catch (IOException e) {
            terminal.warn("cannot write " + file + ": " + e.getMessage());
            return false;
        }
    }
}
