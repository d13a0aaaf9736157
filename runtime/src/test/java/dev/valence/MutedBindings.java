package dev.valence;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
                    "blob",
                    "blob_urls",
                    "clock",
                    "console",
                    "diagnostics",
                    "document",
                    "encoding",
                    "fs",
                    "gc",
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
                    "web_frame",
                    "window",
                    "window_proxies",
                    "worker_scope");

    private MutedBindings() {}

    /** All methods but those of {@link #OTHERS}, as in {@code message_port.post}. */
    static SortedSet<String> methods() {
        SortedSet<String> methods = new TreeSet<>();
        for (JavaClass found :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.valence.binding")) {
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

    /** The scenarios to run with each method muted; none for one that has a reason. */
    static Map<String, List<String>> scenarios() {
        Map<String, List<String>> scenarios = new TreeMap<>();
        json().forEach(
                        (method, ids) ->
                                scenarios.put(
                                        String.valueOf(method),
                                        ids instanceof List<?> ? Scenario.list(ids) : List.of()));
        return scenarios;
    }

    /** Why no scenario can miss a method. */
    static Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        json().forEach(
                        (method, reason) -> {
                            if (reason instanceof String text) {
                                reasons.put(String.valueOf(method), text);
                            }
                        });
        return reasons;
    }

    private static Map<?, ?> json() {
        return (Map<?, ?>)
                JsonReader.read(Scenario.read(Scenario.ROOT.resolve("muted-bindings.json")));
    }

    static Scenario scenario(String id) {
        return Scenario.of(Scenario.ROOT.resolve(id));
    }
}
