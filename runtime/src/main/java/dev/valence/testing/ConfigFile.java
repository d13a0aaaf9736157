package dev.valence.testing;

import dev.valence.binding.TestHost;
import dev.valence.module.JsonReader;
import dev.valence.module.JsonText;
import dev.valence.process.AppOptions;
import dev.valence.process.AppProcesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Where options of tests stand: {@code .mocharc.*} in a folder or above it, and the blocks {@code
 * mocha} and {@code valence} of the nearest package.json. JavaScript and YAML are read by an app of
 * their own.
 *
 * <p>Threads: any; keeps no state.
 */
public final class ConfigFile {
    private static final Duration LONG = Duration.ofMinutes(1);

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
        Host host = new Host(file);
        AppOptions options =
                AppOptions.of(Objects.requireNonNull(file.toAbsolutePath().getParent()), file)
                        .named("options", "0.0.0")
                        .seed(OptionalLong.of(0))
                        .tests(host)
                        .build();
        try (AppProcesses app = new AppProcesses(options, bench.engine(), Sinks.none())) {
            app.start();
            app.run(LONG, idle -> false);
        }
        TestEvent told = host.told;
        if (told != null && told.facts().get("options") instanceof Map<?, ?> map) {
            return map;
        }
        String why = told == null ? "it gives nothing" : told.message();
        throw new ConfigException("cannot use " + file + ": " + why);
    }

    /**
     * A block of a package.json; empty if it has none.
     *
     * @throws ConfigException if the file cannot be read
     */
    public static Map<?, ?> block(Path packageJson, String name) {
        try {
            return JsonReader.read(Files.readString(packageJson)) instanceof Map<?, ?> json
                            && json.get(name) instanceof Map<?, ?> block
                    ? block
                    : Map.of();
        } catch (IOException | JsonReader.JsonException unreadable) {
            throw new ConfigException("cannot use " + packageJson + ": " + unreadable.getMessage());
        }
    }

    private static final class Host implements TestHost {
        private final Path file;
        private volatile @Nullable TestEvent told;

        Host(Path file) {
            this.file = file;
        }

        @Override
        public String plan() {
            Map<String, Object> plan = new LinkedHashMap<>();
            plan.put("run", "options");
            plan.put("file", file.toString());
            return JsonText.of(plan);
        }

        @Override
        public void tell(String event) {
            told = TestEvent.of(event);
        }
    }
}
