package dev.valence.js;

import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * What {@code common/bootstrap.js} asks of Java: to compile a js-lib module, to make a facade, and
 * to say what a caught host exception is. Never reachable by user code.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class Library {
    private final Realm realm;
    private @Nullable Value arrayOf;
    private @Nullable Value moduleLookup;

    Library(Realm realm) {
        this.realm = realm;
    }

    /**
     * The function that js-lib module {@code id} is wrapped in. Those that come with it are given
     * to {@code keep(id, function)}.
     */
    @HostAccess.Export
    public Value compile(String id, Value keep) {
        Value made = realm.context().eval(realm.engine().library(id));
        return Bundles.with(id).isEmpty() ? made : made.execute(keep);
    }

    /** The value of code that js-lib has written, whose text is asked for once in all realms. */
    @HostAccess.Export
    public Value generate(String name, Value text) {
        return realm.context()
                .eval(realm.engine().generated(name, () -> text.execute().asString()));
    }

    /**
     * An array of the functions put(object, value = undefined), has(object) and get(object) of a
     * field.
     */
    @HostAccess.Export
    public Value hiddenField(String name) {
        Object[] functions = realm.engine().hiddenField(name).functions();
        return newArray(Arrays.stream(functions).map(realm.context()::asValue).toArray());
    }

    /** The function that makes {@code (object, ...arguments)} of a method. */
    @HostAccess.Export
    public Value uncurryThis() {
        return realm.context().asValue(realm.engine().natives().uncurryThis().function());
    }

    /** The function push(array, ...values). */
    @HostAccess.Export
    public Value arrayPush() {
        return realm.context().asValue(realm.engine().natives().push().function());
    }

    /** The function whenSettled(promise, fulfilled, rejected). */
    @HostAccess.Export
    public Value whenSettled() {
        return realm.context().asValue(realm.engine().natives().whenSettled().function());
    }

    /**
     * Defines properties that are exports of modules, loaded when they are first read.
     *
     * @param load the function (module, name) that returns an export
     * @param key what the list is called among all
     * @param list a function that returns the {@link LazyExport#listedIn text}
     */
    @HostAccess.Export
    public void defineExports(
            Value target, Value load, String key, Value list, boolean enumerable) {
        List<LazyExport> exports =
                realm.engine().lazyExports(key, enumerable, () -> list.execute().asString());
        realm.newFunction(
                        own -> {
                            LazyExport.defineAll((JSDynamicObject) own[0], own[1], exports);
                            return NativeMethod.UNDEFINED;
                        })
                .run(target, load);
    }

    /**
     * Makes the members of a prototype throw where {@code isDestroyed(this)}, but for its
     * constructor and those that an array names.
     */
    @HostAccess.Export
    public void guardMembers(Value prototype, Value isDestroyed, Value exceptions) {
        Set<Object> free = new HashSet<>(Set.of(JSObject.CONSTRUCTOR));
        for (long i = 0; i < exceptions.getArraySize(); i++) {
            free.add(Strings.fromJavaString(exceptions.getArrayElement(i).asString()));
        }
        realm.newFunction(
                        own -> {
                            MemberGuard.guardAll(own[0], own[1], free);
                            return NativeMethod.UNDEFINED;
                        })
                .run(prototype, isDestroyed);
    }

    /** The facade of a binding, or undefined if this realm does not have it. */
    @HostAccess.Export
    public @Nullable Value facade(String name, Value translate) {
        Object binding = realm.binding(name);
        Class<?> late = realm.lateBindings().expected(name);
        if (late != null) {
            Value make = realm.context().eval(realm.engine().lateFacade(late));
            return realm.lateBindings().keep(name, make.execute(name, binding, translate));
        }
        if (binding == null) {
            return null;
        }
        Value make = realm.context().eval(realm.engine().facade(binding.getClass()));
        Probe probe = realm.engine().probe();
        if (probe == null) {
            return make.execute(name, binding, translate);
        }
        Value facade = make.execute(name, probe.behindFacade(name, binding), translate);
        probe.facadeMade(realm.context(), facade);
        return facade;
    }

    /** Hands over the function that makes arrays. */
    @HostAccess.Export
    public void setArrayOf(Value function) {
        arrayOf = function;
    }

    /** Hands over the function (referrer or null, specifier) that says what path to import. */
    @HostAccess.Export
    public void setModuleLookup(Value function) {
        moduleLookup = function;
    }

    /** Asks for the promise jobs that come after those of the current task, before the next one. */
    @HostAccess.Export
    public void runJobs() {
        realm.requestTicks();
    }

    /** What the engine asks before it imports a module. */
    @HostAccess.Export
    public String lookUpModule(Value referrer, Value specifier) {
        if (moduleLookup == null) {
            throw new IllegalStateException("js-lib is not loaded");
        }
        return moduleLookup.execute(referrer, specifier).asString();
    }

    /**
     * JSON that says which error of the realm stands for what method {@code name} of a binding
     * threw. A fault of ours is told by its place in our source: enough for a bug report, and
     * nothing of Java's reaches guest code.
     */
    @HostAccess.Export
    public String describe(Value caught, String name) {
        if (!caught.isHostObject()) {
            return json("Error", "Internal error in Valence: " + name, Map.of());
        }
        Object thrown = caught.asHostObject();
        if (thrown instanceof GuestException error) {
            return json(error.kind().text(), error.getMessage(), error.properties());
        }
        if (thrown instanceof StackOverflowError
                || thrown instanceof PolyglotException nested && nested.isResourceExhausted()) {
            return json("RangeError", "Maximum call stack size exceeded", Map.of());
        }
        return json(
                "Error",
                "Internal error in Valence: " + name + place((Throwable) thrown),
                Map.of());
    }

    private static String place(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.valence."))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
    }

    Value newArray(Object... elements) {
        if (arrayOf == null) {
            throw new IllegalStateException("js-lib is not loaded");
        }
        return arrayOf.execute(elements);
    }

    private static String json(
            String kind, @Nullable String message, Map<String, Object> properties) {
        StringBuilder out = new StringBuilder("{\"kind\":");
        quote(out, kind);
        out.append(",\"message\":");
        quote(out, message == null ? "" : message);
        out.append(",\"properties\":{");
        String separator = "";
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            out.append(separator);
            quote(out, property.getKey());
            out.append(':');
            if (property.getValue() instanceof Number number) {
                out.append(number);
            } else {
                quote(out, property.getValue().toString());
            }
            separator = ",";
        }
        return out.append("}}").toString();
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
