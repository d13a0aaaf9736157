package dev.valence.js;

import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The bindings of a realm that js-lib may take hold of before its process has provided them: it
 * gets facades of their classes, which stand for the objects that are provided later.
 *
 * <p>Threads: confined to whoever runs the realm. Life: the realm's.
 */
final class LateBindings {
    private final Map<String, Class<?>> expected = new HashMap<>();
    private final Map<String, Value> facades = new HashMap<>();

    void expect(Map<String, Class<?>> bindings) {
        expected.putAll(bindings);
    }

    /** What is asked for from now on has to be there. */
    void expectNoMore() {
        expected.clear();
    }

    /** The class of a binding that is expected; null for another. */
    @Nullable Class<?> expected(String name) {
        return expected.get(name);
    }

    /**
     * Keeps what the code of {@link FacadeSource#late} has made.
     *
     * @return the facade in it
     */
    Value keep(String name, Value made) {
        facades.put(name, made);
        return made.getMember("facade");
    }

    /** A binding is there, or another than before: its facade, if there is one, stands for it. */
    void provided(String name, Object binding) {
        Value made = facades.get(name);
        if (made != null) {
            made.invokeMember("become", binding);
        }
    }
}
