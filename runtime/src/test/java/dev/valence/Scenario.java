package dev.valence;

import dev.valence.module.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of tests-js with an app that checks itself. Its scenario.json may say how it is run:
 * {@code exposeGc}, {@code strict}, {@code debugBuild}, {@code args}, {@code variants} to run it
 * once for each, {@code uncaught} for one whose pages fail on purpose, and {@code exitCode} for one
 * that does not end with 0. It names the cases of Electron's tests that it covers: {@code cases} is
 * a list, or, for an app of many small cases, maps each to the title of the function that covers
 * it, or to a list of titles; {@code also} are its other titles. Its expected.txt has the lines of
 * every console under seed 1.
 */
record Scenario(String area, Path folder, Map<?, ?> settings) {
    static final Path ROOT = Path.of(System.getProperty("valence.basedir", "."), "tests-js");

    /** Folders of tests-js that have no scenarios. */
    private static final List<String> OTHERS = List.of("support", "not-applicable", "races");

    static Scenario of(Path folder) {
        Path file = folder.resolve("scenario.json");
        Map<?, ?> settings =
                Files.exists(file) && JsonReader.read(read(file)) instanceof Map<?, ?> map
                        ? map
                        : Map.of();
        return new Scenario(folder.getParent().getFileName().toString(), folder, settings);
    }

    static Stream<Scenario> all() {
        return folders(ROOT)
                .filter(area -> !OTHERS.contains(area.getFileName().toString()))
                .flatMap(Scenario::folders)
                .map(Scenario::of);
    }

    String id() {
        return area + "/" + folder.getFileName();
    }

    String title() {
        return folder.getFileName().toString().replace('-', ' ');
    }

    /** The names of its variants; one without a name if it has none. */
    List<String> variants() {
        List<String> variants = list(settings.get("variants"));
        return variants.isEmpty() ? List.of("") : variants;
    }

    /** The cases it covers, as in {@code api-ipc-spec.ts:37}, each with the titles that do. */
    SortedMap<String, List<String>> covered() {
        SortedMap<String, List<String>> covered = new TreeMap<>();
        if (settings.get("cases") instanceof Map<?, ?> map) {
            map.forEach((key, titles) -> covered.put(String.valueOf(key), list(titles)));
        } else {
            list(settings.get("cases")).forEach(key -> covered.put(key, List.of()));
        }
        return covered;
    }

    /** The titles of the cases that its app has to tell of; none if it is one test. */
    List<String> titles() {
        return Stream.concat(
                        covered().values().stream().flatMap(List::stream),
                        list(settings.get("also")).stream())
                .distinct()
                .toList();
    }

    Path entry() {
        if (Files.exists(folder.resolve("package.json"))) {
            return folder;
        }
        Path module = folder.resolve("main.mjs");
        return Files.exists(module) ? module : folder.resolve("main.js");
    }

    int exitCode() {
        return settings.get("exitCode") instanceof Number code ? code.intValue() : 0;
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(settings.get(name));
    }

    List<String> args(String variant) {
        return Stream.concat(
                        list(settings.get("args")).stream(),
                        variant.isEmpty() ? Stream.empty() : Stream.of("--variant=" + variant))
                .toList();
    }

    /** A list as it is, and what is none as the only element of one. */
    static List<String> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> folders(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
