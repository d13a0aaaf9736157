package dev.valence.module;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a file is loaded (Node's documentation, Modules: Packages, "Determining module system").
 *
 * <p>Threads: immutable.
 */
public enum ModuleFormat {
    COMMONJS,
    MODULE,
    JSON,
    ADDON,
    /**
     * A {@code .js} file whose package does not say: CommonJS, unless its syntax says otherwise.
     */
    UNDECLARED,
    /** An extension that {@code import} does not know; {@code require} loads it as CommonJS. */
    UNKNOWN;

    public static ModuleFormat of(Path file, Packages packages) {
        return switch (extension(file)) {
            case ".mjs" -> MODULE;
            case ".cjs" -> COMMONJS;
            case ".json" -> JSON;
            case ".node" -> ADDON;
            case ".js", "" -> byPackage(packages.scopeOf(file));
            default -> UNKNOWN;
        };
    }

    private static ModuleFormat byPackage(@Nullable PackageJson scope) {
        return switch (scope == null ? "none" : scope.type()) {
            case "module" -> MODULE;
            case "commonjs" -> COMMONJS;
            default -> UNDECLARED;
        };
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot);
    }
}
