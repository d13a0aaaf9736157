package dev.valence.process;

import dev.valence.module.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads what {@code new BrowserWindow} resolved its webPreferences to.
 *
 * <p>Threads: any; keeps no state.
 */
final class PrefsReader {
    private final Map<?, ?> options;

    private PrefsReader(Map<?, ?> options) {
        this.options = options;
    }

    static PagePrefs read(String json) {
        PrefsReader reader =
                new PrefsReader((Map<?, ?>) Objects.requireNonNull(JsonReader.read(json)));
        return new PagePrefs(
                reader.options.get("preload") instanceof String preload ? preload : null,
                reader.flag("nodeIntegration"),
                reader.flag("contextIsolation"),
                reader.flag("sandbox"),
                reader.flag("nodeIntegrationInSubFrames"),
                reader.flag("nodeIntegrationInWorker"),
                reader.strings("additionalArguments"),
                reader.flag("show"),
                reader.flag("electronGlobals"),
                reader.flag("tests"),
                reader.options.get("partition") instanceof String partition ? partition : "",
                reader.texts("env"),
                json);
    }

    private boolean flag(String name) {
        return Boolean.TRUE.equals(options.get(name));
    }

    private Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (options.get(name) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
        }
        return texts;
    }

    private List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        if (options.get(name) instanceof List<?> list) {
            list.forEach(element -> strings.add(String.valueOf(element)));
        }
        return strings;
    }
}
