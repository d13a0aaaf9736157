package dev.valence.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which files coverage is about: those of the app, and neither the tests themselves nor packages.
 */
public final class CoveredFiles {
    private CoveredFiles() {}

    public static Predicate<Path> except(Collection<Path> tests) {
        Set<Path> left = new HashSet<>(tests);
        tests.forEach(test -> left.add(real(test)));
        return file -> !left.contains(file) && !isInPackage(file);
    }

    /** A file is known to its app by its own path, whatever links lead there. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException unreadable) {
            return file;
        }
    }

    private static boolean isInPackage(Path file) {
        for (Path part : file) {
            if (part.toString().equals("node_modules")) {
                return true;
            }
        }
        return false;
    }
}
