package dev.valence.testing;

import dev.valence.module.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of tests, and the app it belongs to: the nearest folder with a package.json.
 *
 * <p>Threads: immutable.
 *
 * @param path the file, absolute
 * @param folder {@code app.getAppPath()}
 * @param inRenderer whether the tests run in a page, and not in main
 */
public record TestFile(
        Path path, Path folder, String appName, String appVersion, boolean inRenderer) {
    /** The same, whose tests run in a page with Node integration. */
    public TestFile toRenderer() {
        return new TestFile(path, folder, appName, appVersion, true);
    }

    public static TestFile of(Path file) {
        Path path = file.toAbsolutePath().normalize();
        Path own = Objects.requireNonNull(path.getParent(), "a file is in a folder");
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            Map<?, ?> json = packageJson(folder);
            if (json != null) {
                return new TestFile(
                        path,
                        folder,
                        text(json, "productName", text(json, "name", "app")),
                        text(json, "version", "0.0.0"),
                        false);
            }
        }
        return new TestFile(path, own, "app", "0.0.0", false);
    }

    private static @Nullable Map<?, ?> packageJson(Path folder) {
        Path file = folder.resolve("package.json");
        try {
            return Files.isRegularFile(file)
                            && JsonReader.read(Files.readString(file)) instanceof Map<?, ?> map
                    ? map
                    : null;
        } catch (IOException | JsonReader.JsonException unreadable) {
            return null;
        }
    }

    private static String text(Map<?, ?> json, String key, String otherwise) {
        return json.get(key) instanceof String value && !value.isEmpty() ? value : otherwise;
    }
}
