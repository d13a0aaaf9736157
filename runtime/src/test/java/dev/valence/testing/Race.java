package dev.valence.testing;

import dev.valence.explore.Fault;
import dev.valence.module.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of tests-js/races with an app that has a bug. Its test.js runs one test on the app as it
 * is, and again on the corrected one. Its race.json names under {@code reports} whose bugs are of
 * its kind, under {@code why} what is wrong, under {@code faults} what must go wrong for it to
 * show, if anything, and under {@code diagnostic} what kind of silent failure Valence tells of.
 */
record Race(Path folder, List<Fault.Kind> faults, @Nullable String diagnostic) {
    private static final Path ROOT =
            Path.of(System.getProperty("valence.basedir", "."), "tests-js/races");

    /** The numbers of the two tests in test.js. */
    static final int BROKEN = 0;

    static final int CORRECTED = 1;

    static List<Race> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).sorted().map(Race::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Race of(Path folder) {
        try {
            String json = Files.readString(folder.resolve("race.json"));
            Map<?, ?> settings = (Map<?, ?>) JsonReader.read(json);
            List<Fault.Kind> faults =
                    settings.get("faults") instanceof List<?> names
                            ? Stream.of(Fault.Kind.values())
                                    .filter(kind -> names.contains(kind.text()))
                                    .toList()
                            : List.of();
            return new Race(folder, faults, (String) settings.get("diagnostic"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In words. */
    @Override
    public String toString() {
        return folder.getFileName().toString().replace('-', ' ');
    }

    TestFile file() {
        return TestFile.of(folder.resolve("test.js"));
    }
}
