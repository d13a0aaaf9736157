package dev.valence.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds files of tests as Mocha does: files, the files of a folder, or those that a glob matches.
 *
 * <p>Threads: any; keeps no state.
 *
 * @param folder what paths are relative to
 * @param extensions of the files in a folder
 * @param recursive whether the folders in a folder are looked at
 * @param ignored globs and paths of files that are left out
 */
public record FileSearch(
        Path folder, List<String> extensions, boolean recursive, List<String> ignored) {
    private static final int DEEPEST = 100;

    /**
     * What was found.
     *
     * @param unmatched those of what was asked for that lead to no file
     */
    public record Found(List<Path> files, List<String> unmatched) {}

    public Found find(List<String> wanted) {
        Set<Path> files = new LinkedHashSet<>();
        List<String> unmatched = new ArrayList<>();
        for (String one : wanted) {
            List<Path> found = find(one);
            if (found.isEmpty()) {
                unmatched.add(one);
            }
            files.addAll(found);
        }
        files.removeIf(this::isIgnored);
        return new Found(List.copyOf(files), unmatched);
    }

    private List<Path> find(String wanted) {
        if (Glob.isGlob(wanted) && !exists(wanted)) {
            return matching(wanted);
        }
        Path path = folder.resolve(wanted).normalize();
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (Files.isDirectory(path)) {
            return in(path);
        }
        return extensions.stream()
                .map(extension -> folder.resolve(wanted + dotted(extension)).normalize())
                .filter(Files::isRegularFile)
                .limit(1)
                .toList();
    }

    private boolean exists(String wanted) {
        try {
            return Files.exists(folder.resolve(wanted));
        } catch (java.nio.file.InvalidPathException glob) {
            return false;
        }
    }

    private static String dotted(String extension) {
        return extension.startsWith(".") ? extension : "." + extension;
    }

    private List<Path> in(Path directory) {
        return walk(directory, recursive ? DEEPEST : 1).stream()
                .filter(file -> !name(file).startsWith("."))
                .filter(file -> extensions.stream().anyMatch(e -> name(file).endsWith(dotted(e))))
                .toList();
    }

    private List<Path> matching(String wanted) {
        String absolute = absolute(wanted);
        Glob glob = new Glob(absolute);
        Path root = Path.of(Glob.root(absolute));
        return Files.isDirectory(root)
                ? walk(root, DEEPEST).stream().filter(file -> glob.matches(slashes(file))).toList()
                : List.of();
    }

    private String absolute(String pattern) {
        String plain = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        return plain.startsWith("/") ? plain : slashes(folder) + "/" + plain;
    }

    private boolean isIgnored(Path file) {
        return ignored.stream()
                .map(this::absolute)
                .anyMatch(pattern -> new Glob(pattern).matches(slashes(file)));
    }

    private static List<Path> walk(Path directory, int depth) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> inside = Files.list(directory)) {
            for (Path path : inside.sorted().toList()) {
                if (!Files.isDirectory(path)) {
                    files.add(path);
                } else if (depth > 1 && !name(path).equals("node_modules")) {
                    files.addAll(walk(path, depth - 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
