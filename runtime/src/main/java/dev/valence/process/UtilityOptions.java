package dev.valence.process;

import dev.valence.module.JsonReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What {@code utilityProcess.fork} was called with, checked and resolved (electron-semantics 8.1).
 *
 * <p>Threads: immutable.
 *
 * @param serviceName empty if the app gave none
 * @param cwd empty for that of the app
 */
record UtilityOptions(
        String modulePath,
        List<String> args,
        List<String> execArgv,
        Map<String, String> env,
        String cwd,
        String serviceName,
        UtilityStream.Mode stdout,
        UtilityStream.Mode stderr) {

    static UtilityOptions read(String json) {
        Map<?, ?> options = (Map<?, ?>) Objects.requireNonNull(JsonReader.read(json));
        return new UtilityOptions(
                text(options, "modulePath"),
                texts(options, "args"),
                texts(options, "execArgv"),
                pairs(texts(options, "env")),
                text(options, "cwd"),
                text(options, "serviceName"),
                UtilityStream.Mode.of(text(options, "stdout")),
                UtilityStream.Mode.of(text(options, "stderr")));
    }

    private static String text(Map<?, ?> options, String name) {
        return (String) Objects.requireNonNull(options.get(name), name);
    }

    private static List<String> texts(Map<?, ?> options, String name) {
        List<?> texts = (List<?>) Objects.requireNonNull(options.get(name), name);
        return texts.stream().map(String.class::cast).toList();
    }

    private static Map<String, String> pairs(List<String> namesAndValues) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            pairs.put(namesAndValues.get(i), namesAndValues.get(i + 1));
        }
        return pairs;
    }
}
