package dev.valence.testing;

import dev.valence.module.JsonFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where options of tests stand: {@code .mocharc.*} in a folder or above it, and the blocks {@code
 * mocha} and {@code valence} of the nearest package.json. JavaScript and YAML are read by an app of
 * their own.
 *
 * <p>Threads: any; keeps no state.
 */
public final class ConfigFile {
    private static final List<String> NAMES =
            List.of(
                    ".mocharc.cjs",
                    ".mocharc.js",
                    ".mocharc.mjs",
                    ".mocharc.yaml",
                    ".mocharc.yml",
                    ".mocharc.jsonc",
                    ".mocharc.json");

    private ConfigFile() {}

    /** The file that {@code folder} and those above it have, as Mocha looks for it; or null. */
    public static @Nullable Path find(Path folder) {
        for (String name : NAMES) {
            Path found = above(folder, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The nearest file of a name, or null. */
    public static @Nullable Path above(Path folder, String name) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(name))) {
                return at.resolve(name);
            }
        }
        return null;
    }

    /**
     * The options in a file of any of Mocha's kinds.
     *
     * @throws ConfigException if there are none
     */
    public static Map<?, ?> read(TestBench bench, Path file) throws InterruptedException {
        if (!Files.exists(file)) {
            throw new ConfigException("no such file: " + file);
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        TestEvent told = OptionsApp.ask(bench, folder, Map.of("file", file.toString()));
        if (told != null && told.facts().get("options") instanceof Map<?, ?> map) {
            return map;
        }
        throw new ConfigException("cannot use " + why(file, told));
    }

    private static String why(Path file, @Nullable TestEvent told) {
        if (told == null || !told.isFailure()) {
            return file + ": it has no options, which are an object with names and values";
        }
        String why = told.message().lines().findFirst().orElse("");
        Matcher line = Pattern.compile(Pattern.quote(file + ":") + "(\\d+)").matcher(told.stack());
        return file + (line.find() ? ":" + line.group(1) : "") + ": " + why;
    }

    /**
     * A block of a package.json; empty if it has none.
     *
     * @throws ConfigException if the file cannot be read
     */
    public static Map<?, ?> block(Path packageJson, String name) {
        try {
            return JsonFile.read(packageJson) instanceof Map<?, ?> json
                            && json.get(name) instanceof Map<?, ?> block
                    ? block
                    : Map.of();
        } catch (JsonFile.UnusableException e) {
            throw new ConfigException(String.valueOf(e.getMessage()));
        }
    }
}
