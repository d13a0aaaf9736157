package dev.valence.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The package.json files of one process, each read once (Node's documentation, Modules: Packages).
 *
 * <p>Threads: confined to the process's loop. Life: as long as its resolvers.
 */
public final class Packages {
    private final Map<Path, Optional<PackageJson>> read = new HashMap<>();

    /** The package.json in {@code folder}, or null. */
    @Nullable PackageJson in(Path folder) {
        return read.computeIfAbsent(folder, Packages::load).orElse(null);
    }

    /** The nearest package.json in the folders around {@code file}, or null. */
    @Nullable PackageJson scopeOf(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (isNodeModules(folder)) {
                return null;
            }
            PackageJson found = in(folder);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static boolean isNodeModules(Path folder) {
        Path name = folder.getFileName();
        return name != null && name.toString().equals("node_modules");
    }

    private static Optional<PackageJson> load(Path folder) {
        Path file = folder.resolve("package.json");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    PackageJson.parse(
                            folder, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonReader.JsonException e) {
            throw new ModuleException(
                    "ERR_INVALID_PACKAGE_CONFIG",
                    "Invalid package config " + file + ". " + e.getMessage());
        }
    }
}
