package dev.valence.js;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.impl.DefaultTruffleRuntime;
import dev.valence.loop.LoopLocal;
import java.lang.reflect.Field;
import java.util.function.UnaryOperator;

/**
 * Gives the engine's two thread locals, the frames on the stack and the context that is entered,
 * fields of our threads to live in. The engine that interprets asks for them four times in each
 * call of a function, and looks each time into the map of the thread.
 *
 * <p>They are private fields of the engine, whose version the pom fixes; an engine that has others,
 * or does not let go of them, keeps its own. That with a compiler has none.
 *
 * <p>Threads: any.
 */
final class EngineLocals {
    private static final String CONTEXTS = "com.oracle.truffle.api.impl.DefaultContextThreadLocal";

    private EngineLocals() {}

    /** To be called before the threads of a runtime start; the second call has no effect. */
    static synchronized void moveToFields() {
        if (!(Truffle.getRuntime() instanceof DefaultTruffleRuntime runtime)) {
            return;
        }
        try {
            Field contexts = field(Class.forName(CONTEXTS), "SINGLETON");
            replace(runtime, "stackTraces", LoopLocal::first);
            replace(contexts.get(null), "threadLocal", LoopLocal::second);
        } catch (ReflectiveOperationException | RuntimeException anotherEngine) {
            // it keeps the locals it has
        }
    }

    private static void replace(
            Object owner, String name, UnaryOperator<ThreadLocal<Object>> replacement)
            throws ReflectiveOperationException {
        Field field = field(owner.getClass(), name);
        if (field.get(owner) instanceof ThreadLocal<?> found && !(found instanceof LoopLocal)) {
            @SuppressWarnings("unchecked")
            ThreadLocal<Object> local = (ThreadLocal<Object>) found;
            field.set(owner, replacement.apply(local));
        }
    }

    private static Field field(Class<?> owner, String name) throws ReflectiveOperationException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
