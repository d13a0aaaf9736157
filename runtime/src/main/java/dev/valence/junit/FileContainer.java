package dev.valence.junit;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.FileSource;

/**
 * A file of tests. What is in it is known when it runs.
 *
 * <p>Threads: confined to discovery, then to execution.
 */
final class FileContainer extends AbstractTestDescriptor {
    static final String SEGMENT = "file";

    private final Path file;
    private final String grep;
    private final Set<List<String>> chosen = new HashSet<>();
    private boolean whole;

    /**
     * @param grep matches the full titles of tests that are to run; may be empty
     */
    FileContainer(UniqueId parent, Path file, String grep) {
        super(id(parent, file), nameOf(file), FileSource.from(file.toFile()));
        this.file = file;
        this.grep = grep;
    }

    static UniqueId id(UniqueId parent, Path file) {
        return parent.append(SEGMENT, nameOf(file));
    }

    private static String nameOf(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    Path file() {
        return file;
    }

    /** All of it is to run, for an empty list, or the suite or test with these titles. */
    void choose(List<String> titles) {
        whole |= titles.isEmpty();
        chosen.add(titles);
    }

    /** What full titles are to match, or null. */
    @Nullable String grep() {
        if (!whole) {
            return chosen.stream().map(Titles::pattern).sorted().collect(Collectors.joining("|"));
        }
        return grep.isEmpty() ? null : grep;
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    @Override
    public boolean mayRegisterTests() {
        return true;
    }
}
