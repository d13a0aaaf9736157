package dev.valence.testing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which files coverage is about: those of the app, and neither the tests themselves nor packages.
 */
public final class CoveredFiles {
    private CoveredFiles() {}

    public static Predicate<Path> except(Collection<Path> tests) {
        Set<Path> left = Set.copyOf(tests);
        return file -> !left.contains(file) && !isInPackage(file);
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
