package dev.valence;

import dev.valence.module.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an app's path means: its folder, main script, name and version, as {@code electron PATH}
 * finds them.
 *
 * <p>Lenient rule, with {@code --strict} too, for it only finds the app: a folder without a
 * package.json {@code main} and without index.js may have main.js.
 *
 * <p>Threads: immutable.
 */
record AppFolder(Path path, Path mainScript, String name, String version, Optional<String> note) {
    static AppFolder find(Path given) {
        Path path = given.toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new AppException(
                    "no such app: " + given + " (give a main script, or a folder with one)");
        }
        return Files.isDirectory(path) ? ofFolder(path, given) : ofScript(path);
    }

    private static AppFolder ofScript(Path script) {
        Path folder = Objects.requireNonNull(script.getParent(), "a file is in a folder");
        return new AppFolder(folder, script, nameOf(folder), "0.0.0", Optional.empty());
    }

    private static AppFolder ofFolder(Path folder, Path given) {
        Map<?, ?> json = packageJson(folder);
        String main = text(json, "main", "index.js");
        Optional<String> note = Optional.empty();
        Path script = script(folder.resolve(main));
        if (script == null
                && !json.containsKey("main")
                && Files.isRegularFile(folder.resolve("main.js"))) {
            script = folder.resolve("main.js");
            note =
                    Optional.of(
                            "running "
                                    + given
                                    + "/main.js (Electron would look for package.json \"main\" or index.js)");
        }
        if (script == null) {
            throw new AppException(
                    "no main script in "
                            + given
                            + ": there is no "
                            + main
                            + (json.containsKey("main")
                                    ? ", which package.json names as \"main\""
                                    : " and no package.json \"main\""));
        }
        String name = text(json, "productName", text(json, "name", nameOf(folder)));
        return new AppFolder(folder, script, name, text(json, "version", "0.0.0"), note);
    }

    private static @Nullable Path script(Path candidate) {
        if (Files.isRegularFile(candidate)) {
            return candidate;
        }
        if (Files.isDirectory(candidate) && Files.isRegularFile(candidate.resolve("index.js"))) {
            return candidate.resolve("index.js");
        }
        Path withExtension = candidate.resolveSibling(candidate.getFileName() + ".js");
        return Files.isRegularFile(withExtension) ? withExtension : null;
    }

    private static Map<?, ?> packageJson(Path folder) {
        Path file = folder.resolve("package.json");
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try {
            return JsonReader.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                            instanceof Map<?, ?> map
                    ? map
                    : Map.of();
        } catch (JsonReader.JsonException e) {
            throw new AppException(file + " is not JSON: " + e.getMessage());
        } catch (IOException e) {
            throw new AppException("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static String text(Map<?, ?> json, String key, String otherwise) {
        return json.get(key) instanceof String value && !value.isEmpty() ? value : otherwise;
    }

    private static String nameOf(Path folder) {
        Path name = folder.getFileName();
        return name == null ? "app" : name.toString();
    }
}
