package dev.valence.module;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a package's {@code exports} and {@code imports} lead to (Node's documentation, Modules:
 * ECMAScript modules, "Resolution algorithm specification": PACKAGE_EXPORTS_RESOLVE and
 * PACKAGE_IMPORTS_RESOLVE).
 *
 * <p>Immutable; one for each lookup.
 */
final class PackageTargets {
    /** What a target of null leads to: nothing, although other conditions might match. */
    private static final Location EXCLUDED = new Location.Builtin("");

    private static final Comparator<String> MOST_SPECIFIC =
            Comparator.<String>comparingInt(pattern -> pattern.indexOf('*'))
                    .thenComparingInt(String::length)
                    .reversed();

    private static final Pattern FORBIDDEN_SEGMENT =
            Pattern.compile("(?i)(?:^|[/\\\\])(?:\\.|\\.\\.|%2e|%2e%2e|node_modules)(?=[/\\\\]|$)");

    private final PackageJson pack;
    private final Set<String> conditions;
    private final String base;

    /** Resolves a bare specifier that an {@code imports} target names. */
    private final Function<String, Location> bare;

    PackageTargets(
            PackageJson pack,
            Set<String> conditions,
            String base,
            Function<String, Location> bare) {
        this.pack = pack;
        this.conditions = conditions;
        this.base = base;
        this.bare = bare;
    }

    /** The file for {@code subpath}, which is {@code "."} or begins with {@code "./"}. */
    Location exported(String subpath) {
        Map<String, @Nullable Object> targets = subpathsOf(pack.exports());
        Location found = match(subpath, targets, false);
        if (found == null || found == EXCLUDED) {
            throw notExported(subpath);
        }
        return found;
    }

    /** The file or builtin for a specifier that begins with {@code #}. */
    Location imported(String specifier) {
        Map<String, @Nullable Object> targets = pack.imports();
        Location found = targets == null ? null : match(specifier, targets, true);
        if (found == null || found == EXCLUDED) {
            throw new ModuleException(
                    "ERR_PACKAGE_IMPORT_NOT_DEFINED",
                    "Package import specifier \""
                            + specifier
                            + "\" is not defined in package "
                            + pack.file()
                            + ModuleException.from(base));
        }
        return found;
    }

    private Map<String, @Nullable Object> subpathsOf(@Nullable Object exports) {
        Map<String, @Nullable Object> members = PackageJson.membersOf(exports);
        if (members == null) {
            return Collections.singletonMap(".", exports);
        }
        long paths = members.keySet().stream().filter(key -> key.startsWith(".")).count();
        if (paths == 0) {
            return Collections.singletonMap(".", exports);
        }
        if (paths != members.size()) {
            throw new ModuleException(
                    "ERR_INVALID_PACKAGE_CONFIG",
                    "Invalid package config "
                            + pack.file()
                            + ". \"exports\" cannot contain some"
                            + " keys starting with '.' and some not.");
        }
        return members;
    }

    private @Nullable Location match(
            String key, Map<String, @Nullable Object> targets, boolean imports) {
        if (targets.containsKey(key) && key.indexOf('*') < 0 && !key.endsWith("/")) {
            return target(targets.get(key), new Match(key, null, imports));
        }
        String best =
                targets.keySet().stream()
                        .filter(pattern -> matches(pattern, key))
                        .min(MOST_SPECIFIC)
                        .orElse(null);
        if (best == null) {
            return null;
        }
        int star = best.indexOf('*');
        String inserted = key.substring(star, key.length() - (best.length() - star - 1));
        return target(targets.get(best), new Match(best, inserted, imports));
    }

    private static boolean matches(String pattern, String key) {
        int star = pattern.indexOf('*');
        return star >= 0
                && pattern.indexOf('*', star + 1) < 0
                && key.length() >= pattern.length()
                && key.startsWith(pattern.substring(0, star))
                && key.endsWith(pattern.substring(star + 1));
    }

    /**
     * A key of the map that applies.
     *
     * @param inserted what a pattern's star stands for; null if the key is no pattern
     */
    private record Match(String key, @Nullable String inserted, boolean imports) {
        String field() {
            return imports ? "imports" : "exports";
        }

        String fill(String text) {
            return inserted == null ? text : text.replace("*", inserted);
        }
    }

    /** Null if no condition holds, {@link #EXCLUDED} for null. */
    private @Nullable Location target(@Nullable Object target, Match match) {
        if (target == null) {
            return EXCLUDED;
        }
        if (target instanceof String text) {
            return file(text, match);
        }
        if (target instanceof List<?> alternatives) {
            return firstOf(alternatives, match);
        }
        Map<String, @Nullable Object> members = PackageJson.membersOf(target);
        if (members == null) {
            throw invalid(target, match);
        }
        return conditional(members, match);
    }

    private @Nullable Location conditional(Map<String, @Nullable Object> members, Match match) {
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            String condition = member.getKey();
            if (condition.equals("default") || conditions.contains(condition)) {
                Location found = target(member.getValue(), match);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Location firstOf(List<?> alternatives, Match match) {
        Location last = EXCLUDED;
        ModuleException failure = null;
        for (Object alternative : alternatives) {
            try {
                last = target(alternative, match);
                failure = null;
            } catch (ModuleException e) {
                if (!e.code().equals("ERR_INVALID_PACKAGE_TARGET")) {
                    throw e;
                }
                failure = e;
            }
            if (failure == null && last != null && last != EXCLUDED) {
                return last;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return last;
    }

    private Location file(String text, Match match) {
        if (!text.startsWith("./")) {
            if (match.imports() && !text.startsWith("../") && !text.startsWith("/")) {
                return bare.apply(match.fill(text));
            }
            throw invalid(text, match);
        }
        String path = text.substring(2);
        if (FORBIDDEN_SEGMENT.matcher(path).find()) {
            throw invalid(text, match);
        }
        if (match.inserted() != null && FORBIDDEN_SEGMENT.matcher(match.inserted()).find()) {
            throw badInsertion(match);
        }
        return new Location.File(pack.folder().resolve(match.fill(path)).normalize());
    }

    private ModuleException notExported(String subpath) {
        String what =
                subpath.equals(".")
                        ? "No \"exports\" main defined in "
                        : "Package subpath '" + subpath + "' is not defined by \"exports\" in ";
        return new ModuleException(
                "ERR_PACKAGE_PATH_NOT_EXPORTED", what + pack.file() + ModuleException.from(base));
    }

    private ModuleException badInsertion(Match match) {
        return new ModuleException(
                "ERR_INVALID_MODULE_SPECIFIER",
                "Invalid module \""
                        + match.fill(match.key())
                        + "\" request is not a valid match in"
                        + " pattern \""
                        + match.key()
                        + "\" for the \""
                        + match.field()
                        + "\" resolution of "
                        + pack.file()
                        + ModuleException.from(base));
    }

    private ModuleException invalid(Object target, Match match) {
        String hint =
                target instanceof String && !match.imports()
                        ? "; targets must start with \"./\""
                        : "";
        return new ModuleException(
                "ERR_INVALID_PACKAGE_TARGET",
                "Invalid \""
                        + match.field()
                        + "\" target \""
                        + target
                        + "\" defined for '"
                        + match.key()
                        + "' in the package config "
                        + pack.file()
                        + ModuleException.from(base)
                        + hint);
    }
}
