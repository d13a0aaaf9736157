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
 * The programs, as files of a folder that lives until this is closed, with room for the peers'
 * profiles.
 */
final class Programs implements AutoCloseable {
    private static final List<String> FILES =
            List.of(
                    "package.json",
                    "main.js",
                    "preload.js",
                    "empty.html",
                    "exchanges.js",
                    "node.js",
                    "chromium.html",
                    "chromium.js");

    private final Path folder;
    private int profiles;

    Programs() throws IOException {
        folder = Files.createTempDirectory("valence-bench");
        for (String name : FILES) {
            try (InputStream file =
                    Programs.class.getResourceAsStream("/valence/bench/app/" + name)) {
                if (file == null) {
                    throw new IOException("no program " + name);
                }
                Files.copy(file, folder.resolve(name));
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** A folder that nobody has used. */
    Path freshProfile() {
        return folder.resolve("profile-" + profiles++);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Programs::delete);
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
