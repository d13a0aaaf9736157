package dev.valence.process;

import dev.valence.module.JsonReader;
import java.util.ArrayList;
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
                json);
    }

    private boolean flag(String name) {
        return Boolean.TRUE.equals(options.get(name));
    }

    private List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        if (options.get(name) instanceof List<?> list) {
            list.forEach(element -> strings.add(String.valueOf(element)));
        }
        return strings;
    }
}
