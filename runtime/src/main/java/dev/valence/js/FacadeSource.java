package dev.valence.js;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;

/**
 * Writes the JavaScript that stands between js-lib and a binding: one function for each exported
 * method, each with its own call site, each translating what the method throws.
 *
 * <p>Threads: any; keeps no state.
 */
final class FacadeSource {
    private FacadeSource() {}

    static Source of(Class<?> binding) {
        String text =
                "(function (name, host, translate) { 'use strict'; return "
                        + facade(binding)
                        + " })";
        return JsEngine.internal("valence:binding/" + binding.getSimpleName(), text);
    }

    /** The same with a function that says what stands behind the facade from then on. */
    static Source late(Class<?> binding) {
        String text =
                "(function (name, host, translate) { 'use strict'; return {\n__proto__: null,\n"
                        + "become(object) { host = object },\nfacade: "
                        + facade(binding)
                        + "\n} })";
        return JsEngine.internal("valence:late-binding/" + binding.getSimpleName(), text);
    }

    private static String facade(Class<?> binding) {
        return exported(binding).stream()
                .map(FacadeSource::function)
                .collect(Collectors.joining(",\n", "{\n__proto__: null,\n", "\n}"));
    }

    private static List<Method> exported(Class<?> binding) {
        return Arrays.stream(binding.getMethods())
                .filter(method -> method.isAnnotationPresent(HostAccess.Export.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static String function(Method method) {
        String parameters =
                IntStream.range(0, method.getParameterCount())
                        .mapToObj(i -> "a" + i)
                        .collect(Collectors.joining(", "));
        String call = "host." + method.getName() + "(" + parameters + ")";
        return method.getName()
                + "("
                + parameters
                + ") { try { return "
                + call
                + " } catch (e) { throw translate(e, `${name}."
                + method.getName()
                + "`) } }";
    }
}
