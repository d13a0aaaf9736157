package dev.valence.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files have tests. */
final class TestFiles {
    private static final Pattern IN_FOLDERS = Pattern.compile("(.*\\.)?(test|spec)\\.[cm]?js");
    private static final Pattern BY_NAME = Pattern.compile(".*\\.[cm]?js");

    private TestFiles() {}

    /** The file itself, or those of a folder, in the order of their names. */
    static List<Path> of(Path path) {
        return Files.isDirectory(path) ? in(path) : List.of(path);
    }

    /** Whether a file that was named may have tests. */
    static boolean isPossible(Path file) {
        return Files.isRegularFile(file) && BY_NAME.matcher(name(file)).matches();
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> IN_FOLDERS.matcher(name(file)).matches())
                    .filter(file -> !isInPackage(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInPackage(Path file) {
        return Stream.iterate(file, Path::getParent)
                .takeWhile(path -> path != null)
                .anyMatch(path -> name(path).equals("node_modules"));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
