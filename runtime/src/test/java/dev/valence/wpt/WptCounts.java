package dev.valence.wpt;

import dev.valence.module.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * tests-js/wpt-counts.json: the version of the copy, what each folder came to, and why pages fail.
 *
 * @param folders by path
 * @param failing the reason of each page that does not pass as a whole
 */
record WptCounts(String version, Map<String, Row> folders, Map<String, String> failing) {
    private static final Path FILE =
            Path.of(System.getProperty("valence.basedir", "."), "tests-js", "wpt-counts.json");

    /** What the pages of a folder came to: subtests are those that were reported. */
    record Row(int pages, int subtests, int passes) {}

    static WptCounts read() {
        try {
            return of((Map<?, ?>) Objects.requireNonNull(JsonReader.read(Files.readString(FILE))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WptCounts of(Map<?, ?> json) {
        Map<String, Row> folders = new LinkedHashMap<>();
        Map<String, String> failing = new LinkedHashMap<>();
        json.forEach(
                (key, value) -> {
                    if (value instanceof Map<?, ?> fields && !key.equals("failing")) {
                        folders.put(String.valueOf(key), row(fields));
                    }
                });
        ((Map<?, ?>) Objects.requireNonNull(json.get("failing")))
                .forEach((page, why) -> failing.put(String.valueOf(page), String.valueOf(why)));
        return new WptCounts(String.valueOf(json.get("version")), folders, failing);
    }

    private static Row row(Map<?, ?> fields) {
        return new Row(
                number(fields, "pages"), number(fields, "subtests"), number(fields, "passes"));
    }

    private static int number(Map<?, ?> fields, String name) {
        return ((Number) Objects.requireNonNull(fields.get(name), name)).intValue();
    }
}
