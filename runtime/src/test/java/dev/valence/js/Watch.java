package dev.valence.js;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/**
 * Watches the realms of an engine for tests of the wall between guest code and Java. Each realm
 * gets a global function {@code $foreign(value)}, made before js-lib runs and independent of it: it
 * asks the engine what a value is, and names one that user code must not have; else it returns ''.
 */
public final class Watch implements Probe {
    /** What makes the methods of bindings fail. */
    public interface Faults {
        /** Called before the method {@code name}, such as {@code timers.set}; may throw. */
        void before(Context realm, String name);

        /** Whether the method {@code name} does nothing from now on. */
        default boolean mutes(String name) {
            return false;
        }

        /** How often a call of the method {@code name} is carried out. */
        default int times(String name) {
            return mutes(name) ? 0 : 1;
        }

        /** Called by {@code $fault(...)} in a realm. */
        Object command(Context realm, Value[] arguments);
    }

    /** Where a realm keeps its function, out of the reach of guest code and of nobody else. */
    private static final String LABEL = "valence.label";

    private static final Source INSTALL =
            Source.newBuilder("js", Watch.class.getResource("/security/foreign.js"))
                    .cached(true)
                    .internal(true)
                    .buildLiteral();

    private final @Nullable Faults faults;

    private Watch(@Nullable Faults faults) {
        this.faults = faults;
    }

    /** An engine whose realms have {@code $foreign}. */
    public static JsEngine engine() {
        return new JsEngine(new Watch(null));
    }

    /** The same, and its bindings fail as {@code faults} says. */
    public static JsEngine engine(Faults faults) {
        return new JsEngine(new Watch(faults));
    }

    @Override
    public void contextMade(Context context) {
        ProxyExecutable kind = arguments -> kindOf(arguments[0]);
        ProxyExecutable fault =
                arguments -> faults == null ? null : faults.command(context, arguments);
        Value label = context.eval(INSTALL).execute(kind, fault);
        context.getPolyglotBindings().putMember(LABEL, label);
    }

    private static String kindOf(Value value) {
        if (value.isHostObject()) {
            return "a host object";
        }
        if (value.isProxyObject()) {
            return "a proxy object of the host";
        }
        return value.isNativePointer() ? "a native pointer" : "";
    }

    @Override
    public void facadeMade(Context context, Value facade) {
        context.getPolyglotBindings().getMember(LABEL).execute(facade);
    }

    @Override
    public Object behindFacade(String name, Object binding) {
        return faults == null ? binding : new Failing(name, binding, faults);
    }

    private record Failing(String name, Object binding, Faults faults) implements ProxyObject {
        @Override
        public Object getMember(String key) {
            Value real = Context.getCurrent().asValue(binding);
            return (ProxyExecutable)
                    arguments -> {
                        faults.before(Context.getCurrent(), name + "." + key);
                        Object result = null;
                        for (int left = faults.times(name + "." + key); left > 0; left--) {
                            result = real.invokeMember(key, (Object[]) arguments);
                        }
                        return result;
                    };
        }

        @Override
        public Object getMemberKeys() {
            return Context.getCurrent().asValue(binding).getMemberKeys().toArray();
        }

        @Override
        public boolean hasMember(String key) {
            return Context.getCurrent().asValue(binding).hasMember(key);
        }

        @Override
        public void putMember(String key, Value value) {
            throw new UnsupportedOperationException();
        }
    }
}
