package dev.valence.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A folder of modules that a test writes, and what its files resolve to. */
final class ModuleFolder {
    private static final Set<String> BUILTINS = Set.of("fs", "fs/promises");

    private final Path root;
    private final Packages packages = new Packages();

    ModuleFolder(Path folder) {
        try {
            root = folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String name) {
        return root.resolve(name);
    }

    ModuleFolder file(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ModuleFolder link(String name, String target) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.createSymbolicLink(path(name), path(target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What {@code require} finds from a file of the folder: a name relative to it, or null. */
    String required(String request, String from) {
        Path importer = path(from);
        return shown(
                new CommonJsResolver(packages)
                        .resolve(request, importer.getParent(), importer.toString()));
    }

    /** What {@code import} finds from a file of the folder. */
    String imported(String specifier, String from) {
        return shown(new EsmResolver(packages, BUILTINS::contains).resolve(specifier, path(from)));
    }

    /** What {@code import.meta.resolve} gives in a file of the folder. */
    String located(String specifier, String from) {
        return shown(new EsmResolver(packages, BUILTINS::contains).locate(specifier, path(from)));
    }

    ModuleFormat format(String file) {
        return ModuleFormat.of(path(file), packages);
    }

    private String shown(Location location) {
        if (location instanceof Location.Builtin builtin) {
            return "node:" + builtin.name();
        }
        return location instanceof Location.File file
                ? root.relativize(file.path()).toString().replace('\\', '/')
                : null;
    }
}
