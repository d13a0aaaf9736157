package dev.valence.module;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What resolution needs of a package.json.
 *
 * <p>Threads: immutable.
 *
 * @param folder where the file is
 * @param type {@code "module"}, {@code "commonjs"} or {@code "none"}
 * @param exports a string, list or map; null if the package does not say
 * @param imports null if the package has none
 */
record PackageJson(
        Path folder,
        @Nullable String name,
        @Nullable String main,
        String type,
        @Nullable Object exports,
        @Nullable Map<String, @Nullable Object> imports) {

    /** Throws a {@link JsonReader.JsonException} for a text that is not a JSON object. */
    static PackageJson parse(Path folder, String text) {
        if (!(JsonReader.read(text) instanceof Map<?, ?> json)) {
            throw new JsonReader.JsonException("package.json is not an object");
        }
        String type = stringOf(json.get("type"));
        return new PackageJson(
                folder,
                stringOf(json.get("name")),
                stringOf(json.get("main")),
                type != null && (type.equals("module") || type.equals("commonjs")) ? type : "none",
                json.get("exports"),
                membersOf(json.get("imports")));
    }

    Path file() {
        return folder.resolve("package.json");
    }

    private static @Nullable String stringOf(@Nullable Object value) {
        return value instanceof String string ? string : null;
    }

    @SuppressWarnings("unchecked") // JsonReader's maps have string keys
    static @Nullable Map<String, @Nullable Object> membersOf(@Nullable Object value) {
        return value instanceof Map<?, ?> ? (Map<String, @Nullable Object>) value : null;
    }
}
