package dev.valence.wpt;

import dev.valence.module.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * tests-js/wpt-counts.json: the version of the copy, what each folder came to, and why pages fail.
 *
 * @param chromium which Chromium ran the same pages
 * @param node which Node.js ran those that are only a script
 * @param folders by path
 * @param firstTarget the pages of the first three folders that need no frame, worker or other
 *     origin
 * @param failing the reason of each page that does not pass as a whole
 */
record WptCounts(
        String version,
        String chromium,
        String node,
        Map<String, Row> folders,
        Row firstTarget,
        Map<String, String> failing) {
    private static final Path FILE =
            Path.of(System.getProperty("valence.basedir", "."), "tests-js", "wpt-counts.json");

    /** What some pages came to somewhere: subtests are those that were reported. */
    record Count(int pages, int subtests, int passes) {
        Count plus(Count other) {
            return new Count(pages + other.pages, subtests + other.subtests, passes + other.passes);
        }
    }

    /** What some pages came to here, in Chromium, and in Node.js. */
    record Row(Count here, Count chromium, Count node) {
        Row plus(Row other) {
            return new Row(
                    here.plus(other.here), chromium.plus(other.chromium), node.plus(other.node));
        }
    }

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
        part(json, "folders").forEach((path, row) -> folders.put(text(path), row((Map<?, ?>) row)));
        part(json, "failing").forEach((page, why) -> failing.put(text(page), text(why)));
        return new WptCounts(
                text(json.get("version")),
                text(json.get("chromium")),
                text(json.get("node")),
                folders,
                row(part(json, "firstTarget")),
                failing);
    }

    private static Row row(Map<?, ?> fields) {
        return new Row(count(fields), count(part(fields, "chromium")), count(part(fields, "node")));
    }

    private static Count count(Map<?, ?> fields) {
        return new Count(
                number(fields, "pages"), number(fields, "subtests"), number(fields, "passes"));
    }

    private static Map<?, ?> part(Map<?, ?> fields, String name) {
        return (Map<?, ?>) Objects.requireNonNull(fields.get(name), name);
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNull(value).toString();
    }

    private static int number(Map<?, ?> fields, String name) {
        return ((Number) Objects.requireNonNull(fields.get(name), name)).intValue();
    }
}
