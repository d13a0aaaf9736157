package dev.valence.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what {@code require} names (Node's documentation, Modules: CommonJS modules, "All
 * together"). Symbolic links are resolved.
 *
 * <p>Threads: confined to the process's loop. Differences from Node: no {@code NODE_PATH}, no
 * global folders, no native addons.
 */
public final class CommonJsResolver {
    private static final List<String> EXTENSIONS = List.of(".js", ".json", ".node");
    private static final Set<String> CONDITIONS =
            Set.of("node", "require", "node-addons", "module-sync");

    private final Packages packages;
    private List<String> extensions = EXTENSIONS;

    public CommonJsResolver(Packages packages) {
        this.packages = packages;
    }

    /** What is tried after a name, in this order: the keys of {@code require.extensions}. */
    public void setExtensions(List<String> extensions) {
        this.extensions = List.copyOf(extensions);
    }

    /**
     * The file that {@code require(request)} loads in a module of {@code folder}, or null.
     *
     * @param base the requiring file for messages, or empty
     * @throws ModuleException for what is found and cannot be used
     */
    public @Nullable Location resolve(String request, Path folder, String base) {
        try {
            Location found = find(request, folder, base);
            return found instanceof Location.File file ? real(file.path()) : found;
        } catch (InvalidPathException noSuchName) {
            return null;
        }
    }

    private @Nullable Location find(String request, Path folder, String base) {
        Path absolute = Path.of(request);
        if (absolute.isAbsolute() || Specifier.isRelative(request)) {
            return file(path(folder.resolve(absolute).normalize(), namesFolder(request)));
        }
        if (request.startsWith("#")) {
            return imported(request, folder, base);
        }
        return packaged(request, folder, base);
    }

    private @Nullable Location imported(String request, Path folder, String base) {
        PackageJson scope = packages.scopeOf(folder.resolve("file"));
        if (scope == null || scope.imports() == null || request.equals("#")) {
            return null;
        }
        return targets(scope, base).imported(request);
    }

    private PackageTargets targets(PackageJson pack, String base) {
        return new PackageTargets(pack, CONDITIONS, base, name -> bare(name, pack.folder(), base));
    }

    private Location bare(String request, Path folder, String base) {
        Location found = packaged(request, folder, base);
        return found == null ? new Location.Builtin(request) : found;
    }

    private @Nullable Location packaged(String request, Path folder, String base) {
        Location own = ownExport(request, folder, base);
        if (own != null) {
            return own;
        }
        for (Path modules : NodeModules.above(folder)) {
            if (Files.isDirectory(modules)) {
                Location found = inFolder(request, modules, base);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A package that has exports may name itself. */
    private @Nullable Location ownExport(String request, Path folder, String base) {
        PackageJson scope = packages.scopeOf(folder.resolve("file"));
        if (scope == null || scope.exports() == null || scope.name() == null) {
            return null;
        }
        boolean own = request.equals(scope.name()) || request.startsWith(scope.name() + "/");
        return own
                ? targets(scope, base).exported("." + request.substring(scope.name().length()))
                : null;
    }

    private @Nullable Location inFolder(String request, Path modules, String base) {
        Specifier specifier = packageOf(request);
        if (specifier != null) {
            PackageJson pack = packages.in(modules.resolve(specifier.packageName()));
            if (pack != null && pack.exports() != null) {
                return targets(pack, base).exported(specifier.subpath());
            }
        }
        return file(path(modules.resolve(request).normalize(), namesFolder(request)));
    }

    private static @Nullable Specifier packageOf(String request) {
        try {
            return Specifier.parse(request, "");
        } catch (ModuleException notAPackage) {
            return null;
        }
    }

    private static boolean namesFolder(String request) {
        return request.endsWith("/")
                || request.equals(".")
                || request.equals("..")
                || request.endsWith("/.")
                || request.endsWith("/..");
    }

    private @Nullable Path path(Path path, boolean folderOnly) {
        Path file = folderOnly ? null : asFile(path);
        return file == null && Files.isDirectory(path) ? asFolder(path) : file;
    }

    private @Nullable Path asFile(Path path) {
        return Files.isRegularFile(path) ? path : withExtension(path);
    }

    private @Nullable Path withExtension(Path path) {
        Path name = path.getFileName();
        for (String extension : name == null ? List.<String>of() : extensions) {
            Path file = path.resolveSibling(name + extension);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    private @Nullable Path asFolder(Path folder) {
        PackageJson pack = packages.in(folder);
        Path index = folder.resolve("index");
        if (pack == null || pack.main() == null || pack.main().isEmpty()) {
            return withExtension(index);
        }
        Path main = folder.resolve(pack.main()).normalize();
        Path found = asFile(main);
        found = found == null ? withExtension(main.resolve("index")) : found;
        found = found == null ? withExtension(index) : found;
        if (found == null) {
            throw new ModuleException(
                    "MODULE_NOT_FOUND",
                    "Cannot find module '"
                            + main
                            + "'. Please verify that the package.json has a"
                            + " valid \"main\" entry");
        }
        return found;
    }

    private static @Nullable Location file(@Nullable Path path) {
        return path == null ? null : new Location.File(path);
    }

    private static @Nullable Location real(Path path) {
        try {
            return Files.exists(path) ? new Location.File(path.toRealPath()) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
