package dev.valence;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.valence.module.JsonReader;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.graalvm.polyglot.HostAccess;

/** The methods of bindings that can be muted, and which scenarios fail then. */
final class MutedBindings {
    /** Bindings of what is around processes, ports and messages. */
    private static final List<String> OTHERS =
            List.of(
                    "app",
                    "attributes",
                    "clock",
                    "console",
                    "document",
                    "encoding",
                    "fs",
                    "hash",
                    "module",
                    "node",
                    "os",
                    "page",
                    "preload_done",
                    "process",
                    "query",
                    "random",
                    "storage",
                    "timers",
                    "web_contents",
                    "window");

    private MutedBindings() {}

    /** All methods but those of {@link #OTHERS}, as in {@code message_port.post}. */
    static SortedSet<String> methods() {
        SortedSet<String> methods = new TreeSet<>();
        for (JavaClass found : new ClassFileImporter().importPackages("dev.valence.binding")) {
            exported(found.reflect())
                    .map(method -> nameOf(found) + "." + method.getName())
                    .filter(name -> !OTHERS.contains(name.substring(0, name.indexOf('.'))))
                    .forEach(methods::add);
        }
        return methods;
    }

    private static Stream<Method> exported(Class<?> binding) {
        return Arrays.stream(binding.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(HostAccess.Export.class));
    }

    /** MessagePortBinding is provided as {@code message_port}. */
    private static String nameOf(JavaClass binding) {
        return binding.getSimpleName()
                .replaceFirst("Binding$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    /** The scenarios to run with each method muted: muted-bindings.json. */
    static Map<String, List<String>> scenarios() {
        Map<?, ?> json =
                (Map<?, ?>)
                        JsonReader.read(
                                Scenario.read(Scenario.ROOT.resolve("muted-bindings.json")));
        Map<String, List<String>> scenarios = new TreeMap<>();
        json.forEach((method, ids) -> scenarios.put(String.valueOf(method), Scenario.list(ids)));
        return scenarios;
    }

    static Scenario scenario(String id) {
        return Scenario.of(Scenario.ROOT.resolve(id));
    }
}
