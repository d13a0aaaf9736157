package dev.valence.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The apps that are measured, as files of a folder that lives until this is closed, with room for
 * the peers' profiles.
 */
final class Apps implements AutoCloseable {
    private static final List<String> HELLO =
            List.of("package.json", "main.js", "preload.js", "index.html");
    private static final List<String> BENCH =
            List.of(
                    "package.json",
                    "main.js",
                    "electron-platform.js",
                    "programs.js",
                    "checks.js",
                    "messages.js",
                    "clones.js",
                    "pages.js",
                    "scale.js",
                    "preload.js",
                    "page.html",
                    "page.js",
                    "window-preload.js",
                    "window.html",
                    "window.js",
                    "node.js",
                    "chromium.html",
                    "chromium.js");

    private final Path folder;
    private int profiles;

    Apps() throws IOException {
        folder = Files.createTempDirectory("valence-bench");
        copy("hello-port", HELLO);
        copy("app", BENCH);
    }

    private void copy(String app, List<String> names) throws IOException {
        Path target = Files.createDirectory(folder.resolve(app));
        for (String name : names) {
            try (InputStream file =
                    Apps.class.getResourceAsStream("/valence/bench/" + app + "/" + name)) {
                if (file == null) {
                    throw new IOException("no file " + name + " of " + app);
                }
                Files.copy(file, target.resolve(name));
            }
        }
    }

    /** The example of that name. */
    Path hello() {
        return folder.resolve("hello-port");
    }

    /** A file of the benchmark's app; the app itself, with an empty name. */
    Path bench(String name) {
        return folder.resolve("app").resolve(name);
    }

    /** A folder that nobody has used. */
    Path freshProfile() {
        return folder.resolve("profile-" + profiles++);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Apps::delete);
        } catch (UncheckedIOException error) {
            throw error.getCause();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
