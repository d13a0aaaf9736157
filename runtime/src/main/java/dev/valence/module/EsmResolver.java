package dev.valence.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what {@code import} names (Node's documentation, Modules: ECMAScript modules, "Resolution
 * algorithm"). Symbolic links are resolved.
 *
 * <p>Threads: confined to the process's loop. Differences from Node: no {@code data:} modules here
 * (the engine loads them), no loader hooks.
 */
public final class EsmResolver {
    private static final Set<String> CONDITIONS =
            Set.of("node", "import", "node-addons", "module-sync");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+:");
    private static final Pattern ENCODED_SEPARATOR = Pattern.compile("(?i)%2f|%5c");

    private final Packages packages;
    private final Predicate<String> isBuiltin;

    /**
     * @param isBuiltin whether a name without {@code node:} is a module of the runtime
     */
    public EsmResolver(Packages packages, Predicate<String> isBuiltin) {
        this.packages = packages;
        this.isBuiltin = isBuiltin;
    }

    /**
     * What {@code specifier} means in the file {@code importer}.
     *
     * @throws ModuleException if it means nothing
     */
    public Location resolve(String specifier, Path importer) {
        return finished(locate(specifier, importer), specifier, importer.toString());
    }

    /**
     * What {@code import.meta.resolve} gives: as {@link #resolve}, but the file need not exist, and
     * links are kept.
     *
     * @throws ModuleException if a package or builtin is not there
     */
    public Location locate(String specifier, Path importer) {
        String base = importer.toString();
        if (Specifier.isRelative(specifier) || specifier.startsWith("/")) {
            return file(importer.toUri().resolve(reference(specifier, base)), specifier, base);
        }
        if (specifier.startsWith("#")) {
            return imported(specifier, importer);
        }
        if (SCHEME.matcher(specifier).find()) {
            return url(specifier, base);
        }
        return bare(specifier, importer);
    }

    private Location url(String specifier, String base) {
        if (specifier.startsWith("node:")) {
            String name = specifier.substring("node:".length());
            if (!isBuiltin.test(name)) {
                throw new ModuleException(
                        "ERR_UNKNOWN_BUILTIN_MODULE", "No such built-in module: " + specifier);
            }
            return new Location.Builtin(name);
        }
        if (specifier.startsWith("file:")) {
            return file(reference(specifier, base), specifier, base);
        }
        throw new ModuleException(
                "ERR_UNSUPPORTED_ESM_URL_SCHEME",
                "Only URLs with a scheme in: file, data, node, and electron are supported by the"
                        + " default ESM loader. Received protocol '"
                        + specifier.substring(0, specifier.indexOf(':') + 1)
                        + "'");
    }

    /** A URL reference; characters that only browsers allow are encoded first. */
    private static URI reference(String specifier, String base) {
        StringBuilder encoded = new StringBuilder();
        for (char c : specifier.toCharArray()) {
            encoded.append(
                    " \"<>\\^`{|}[]".indexOf(c) < 0
                            ? String.valueOf(c)
                            : String.format("%%%02X", (int) c));
        }
        try {
            return new URI(encoded.toString());
        } catch (URISyntaxException e) {
            throw invalid(specifier, "is not a valid URL", base);
        }
    }

    private Location file(URI url, String specifier, String base) {
        String path = url.getRawPath();
        if (path == null || ENCODED_SEPARATOR.matcher(path).find()) {
            throw invalid(specifier, "must not include encoded \"/\" or \"\\\" characters", base);
        }
        URI plain = URI.create("file://" + path);
        return new Location.File(Path.of(plain));
    }

    private static ModuleException invalid(String specifier, String reason, String base) {
        return new ModuleException(
                "ERR_INVALID_MODULE_SPECIFIER",
                "Invalid module \"" + specifier + "\" " + reason + ModuleException.from(base));
    }

    private Location imported(String specifier, Path importer) {
        PackageJson scope = packages.scopeOf(importer);
        if (scope == null || specifier.equals("#") || specifier.startsWith("#/")) {
            throw new ModuleException(
                    "ERR_PACKAGE_IMPORT_NOT_DEFINED",
                    "Package import specifier \""
                            + specifier
                            + "\" is not defined"
                            + ModuleException.from(importer.toString()));
        }
        return targets(scope, importer).imported(specifier);
    }

    private PackageTargets targets(PackageJson pack, Path importer) {
        return new PackageTargets(
                pack, CONDITIONS, importer.toString(), name -> bare(name, pack.file()));
    }

    private Location bare(String specifier, Path importer) {
        String name = specifier.startsWith("node:") ? specifier.substring(5) : specifier;
        if (isBuiltin.test(name)) {
            return new Location.Builtin(name);
        }
        String base = importer.toString();
        Specifier parsed = Specifier.parse(specifier, base);
        PackageJson scope = packages.scopeOf(importer);
        if (scope != null && scope.exports() != null && parsed.packageName().equals(scope.name())) {
            return targets(scope, importer).exported(parsed.subpath());
        }
        Path folder = packageFolder(parsed, importer);
        PackageJson pack = packages.in(folder);
        if (pack != null && pack.exports() != null) {
            return targets(pack, importer).exported(parsed.subpath());
        }
        return new Location.File(
                parsed.subpath().equals(".")
                        ? main(folder, pack, parsed, base)
                        : folder.resolve(parsed.subpath().substring(2)).normalize());
    }

    private static Path packageFolder(Specifier specifier, Path importer) {
        for (Path modules : NodeModules.above(folderOf(importer))) {
            Path folder = modules.resolve(specifier.packageName());
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        throw ModuleException.notFound("package", specifier.packageName(), importer.toString());
    }

    private static Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private static Path main(
            Path folder, @Nullable PackageJson pack, Specifier specifier, String base) {
        String main = pack == null || pack.main() == null ? "" : pack.main();
        String[] candidates =
                main.isEmpty()
                        ? new String[] {"index.js", "index.json"}
                        : new String[] {
                            main,
                            main + ".js",
                            main + ".json",
                            main + "/index.js",
                            main + "/index.json",
                            "index.js",
                            "index.json"
                        };
        for (String candidate : candidates) {
            Path file = folder.resolve(candidate).normalize();
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        throw ModuleException.notFound(
                "package", folder.resolve(main).normalize().toString(), base);
    }

    private static Location finished(Location found, String specifier, String base) {
        if (!(found instanceof Location.File file)) {
            return found;
        }
        if (Files.isDirectory(file.path()) || specifier.endsWith("/")) {
            throw new ModuleException(
                    "ERR_UNSUPPORTED_DIR_IMPORT",
                    "Directory import '"
                            + file.path()
                            + "' is not supported resolving ES modules"
                            + ModuleException.from(base));
        }
        if (!Files.isRegularFile(file.path())) {
            throw ModuleException.notFound("module", file.path().toString(), base);
        }
        try {
            return new Location.File(file.path().toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
