package dev.valence.world;

import dev.valence.clone.Cloner;
import dev.valence.js.GuestException;
import dev.valence.js.Realm;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Electron's context bridge between the two worlds of a document: what crosses is copied by the
 * rules of electron-semantics 6.7, functions and promises become proxies, and nothing that arrives
 * has a foreign prototype.
 *
 * <p>Threads: confined to the document's loop. Life: the document's.
 */
public final class ContextBridge {
    private static final String UNKNOWN_EXCEPTION =
            "An unknown exception occurred in the isolated context, an error occurred but a valid exception was"
                    + " not thrown.";
    private static final String UNKNOWN_RETURN =
            "An unknown exception occurred while sending a function return value over the context bridge, an error"
                    + " occurred but a valid exception was not thrown.";

    /**
     * Calls within calls across the bridge. An error that leaves n of them is made anew n times,
     * each time with a walk over the whole stack: 2,500 calls took 40 s to end, 1,000 take one.
     */
    private static final int MAX_NESTED_CALLS = 1_000;

    private static final String SCRIPT_FAILED =
            "Script failed to execute, this normally means an error was thrown. Check the renderer console for the"
                    + " error.";

    private final BridgeSide main;
    private final BridgeSide isolated;
    private int symbols;
    private int nested;

    public ContextBridge(Realm main, Cloner mainCloner, Realm isolated, Cloner isolatedCloner) {
        this.main = new BridgeSide(main, mainCloner);
        this.isolated = new BridgeSide(isolated, isolatedCloner);
    }

    /** {@code contextBridge.exposeInMainWorld}, called in the isolated world. */
    public void exposeInMainWorld(String key, Value api) {
        if (main.call("hasGlobal", key).asBoolean()) {
            throw GuestException.error(
                    "Cannot bind an API on top of an existing property on the window object");
        }
        main.call("expose", key, new Crossing(isolated, main).convert(api));
    }

    /** The index of the first argument that cannot cross from {@code caller}'s world, or -1. */
    public int firstThatCannotCross(Realm caller, Value args) {
        BridgeSide from = side(caller);
        for (int i = 0; i < args.getArraySize(); i++) {
            try {
                new Crossing(from, from == main ? isolated : main).convert(args.getArrayElement(i));
            } catch (PolyglotException | GuestException failure) {
                describe(failure, from);
                return i;
            }
        }
        return -1;
    }

    /** {@code webFrame.executeJavaScript}: evaluates in the main world, the result crosses. */
    public @Nullable Object executeInMainWorld(String code) {
        BridgedCall call = new BridgedCall(new Crossing(main, isolated)::convert);
        try {
            main.call("evaluateAcross", code, call);
        } catch (PolyglotException thrown) {
            passIfNotGuest(thrown);
            main.realm()
                    .require("common/report")
                    .invokeMember("reportException", thrown.getGuestObject());
            throw GuestException.error(SCRIPT_FAILED);
        }
        return returned(call, main);
    }

    /**
     * A proxy in {@code caller}'s world was called: runs the function behind it in its own world.
     */
    public @Nullable Object call(Realm caller, BridgedFunction target, Value args) {
        BridgeSide from = side(caller);
        BridgeSide to = target.owner();
        Object copies = new Crossing(from, to).convert(args);
        if (nested >= MAX_NESTED_CALLS) {
            throw new GuestException(
                    GuestException.Kind.RANGE_ERROR, "Maximum call stack size exceeded");
        }
        nested++;
        BridgedCall call = new BridgedCall(new Crossing(to, from)::convert);
        try {
            to.call("apply", target.function(), target.receiver(), copies, call);
        } catch (PolyglotException thrown) {
            throw asCallersError(thrown, to);
        } finally {
            nested--;
        }
        return returned(call, to);
    }

    /** A promise that crossed has settled in its own world: settles its copy. */
    public void settle(BridgedPromise copy, boolean fulfilled, Value value) {
        BridgeSide from = copy.source();
        BridgeSide to = copy.target();
        if (from.realm().isClosed() || to.realm().isClosed()) {
            return;
        }
        try {
            Object crossed = new Crossing(from, to).convert(value);
            (fulfilled ? copy.resolve() : copy.reject()).executeVoid(crossed);
        } catch (PolyglotException | GuestException failure) {
            String text = describe(failure, from);
            copy.reject()
                    .executeVoid(
                            to.call(
                                    "newError",
                                    text == null ? unsupported(fulfilled) : "Uncaught " + text));
        }
    }

    private static String unsupported(boolean fulfilled) {
        return "An error was thrown while sending a promise "
                + (fulfilled ? "result" : "rejection")
                + " over the context bridge but it was not actually an Error object. This normally means that a"
                + " promise was "
                + (fulfilled ? "resolved" : "rejected")
                + " with a value that is not supported by the Context Bridge.";
    }

    private BridgeSide side(Realm realm) {
        return realm == main.realm() ? main : isolated;
    }

    private static @Nullable Object returned(BridgedCall call, BridgeSide owner) {
        RuntimeException failure = call.failure();
        if (failure == null) {
            return call.result();
        }
        String text = describe(failure, owner);
        throw GuestException.error(text == null ? UNKNOWN_RETURN : "Uncaught " + text);
    }

    private static @Nullable String describe(RuntimeException failure, BridgeSide from) {
        if (failure instanceof GuestException own) {
            return own.kind().text() + ": " + own.getMessage();
        }
        PolyglotException thrown = (PolyglotException) failure;
        passIfNotGuest(thrown);
        Value text = from.call("describeThrown", thrown.getGuestObject());
        return text.isNull() ? null : text.asString();
    }

    private static RuntimeException asCallersError(PolyglotException thrown, BridgeSide owner) {
        passIfNotGuest(thrown);
        Value message = owner.call("messageOf", thrown.getGuestObject());
        return GuestException.error(message.isNull() ? UNKNOWN_EXCEPTION : message.asString());
    }

    /** A cancelled realm, or a fault of ours, is not an error that guest code threw. */
    private static void passIfNotGuest(PolyglotException thrown) {
        if (thrown.isCancelled()
                || thrown.isResourceExhausted() && thrown.getGuestObject() == null) {
            throw thrown;
        }
        if (thrown.isHostException() && thrown.asHostException() instanceof GuestException own) {
            throw own;
        }
        if (thrown.getGuestObject() == null) {
            throw thrown;
        }
    }

    /** One conversion of one value: what was converted before in it is converted once. */
    private final class Crossing {
        private static final int MAX_DEPTH = 1000;

        private final BridgeSide from;
        private final BridgeSide to;
        private final Map<Value, Value> converted = new HashMap<>();

        Crossing(BridgeSide from, BridgeSide to) {
            this.from = from;
            this.to = to;
        }

        Object convert(Value value) {
            return convert(value, 0);
        }

        private Object convert(Value value, int depth) {
            if (depth >= MAX_DEPTH) {
                throw GuestException.typeError(
                        "Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not"
                                + " supported.");
            }
            if (value.isString()) {
                return value.asString();
            }
            if (value.isBoolean()) {
                return value.asBoolean();
            }
            if (value.isNumber() || value.isNull()) {
                return clone(value);
            }
            Value before = converted.get(value);
            if (before != null) {
                return before;
            }
            return switch (from.kind(value)) {
                case 's' -> symbol(value);
                case 'f' -> remember(value, function(value, from.call("noReceiver")));
                case 'p' -> remember(value, promise(value));
                case 'e' -> remember(value, error(value));
                case 'n' ->
                        remember(
                                value,
                                to.call(
                                        "wrapElement",
                                        from.call("elementHandle", value).<Object>asHostObject()));
                case 'a' -> array(value, depth);
                case 'o' -> object(value, depth);
                default -> remember(value, clone(value));
            };
        }

        private Value clone(Value value) {
            return to.cloner().readElectron(from.cloner().writeElectron(value));
        }

        private Value remember(Value value, Value copy) {
            converted.put(value, copy);
            return copy;
        }

        private Value symbol(Value symbol) {
            return to.call(
                    "symbolFromToken", from.call("symbolToken", symbol, "" + symbols++).asString());
        }

        private Value function(Value function, Value receiver) {
            Value handle = from.call("handleOf", function);
            if (!handle.isNull()
                    && handle.asHostObject() instanceof BridgedFunction proxied
                    && proxied.owner() == to) {
                return proxied.function();
            }
            return to.call("makeFunction", new BridgedFunction(from, function, receiver));
        }

        private Value element(Value element) {
            Object node = from.call("elementHandle", element).asHostObject();
            return to.call("wrapElement", node);
        }

        private Value promise(Value promise) {
            Value made = to.call("newPromise");
            from.call(
                    "subscribe",
                    promise,
                    new BridgedPromise(from, to, made.getArrayElement(1), made.getArrayElement(2)));
            return made.getArrayElement(0);
        }

        private Value error(Value error) {
            Value message = from.call("messageOf", error);
            String text =
                    message.isNull()
                            ? from.call("describeThrown", error).asString()
                            : message.asString();
            return to.call("newError", text);
        }

        private Value array(Value array, int depth) {
            Value copy = to.call("newArray");
            long length = array.getArraySize();
            for (long i = 0; i < length; i++) {
                to.call("push", copy, convert(array.getArrayElement(i), depth + 1));
            }
            return remember(array, copy);
        }

        private Value object(Value object, int depth) {
            Value copy = remember(object, to.call("newObject"));
            Value entries = from.call("entries", object);
            long length = entries.getArraySize();
            for (long i = 0; i < length; i += 2) {
                Value key = entries.getArrayElement(i);
                Value value = entries.getArrayElement(i + 1);
                Object crossed =
                        isFunction(value) && !converted.containsKey(value)
                                ? remember(value, function(value, object))
                                : convert(value, depth + 2);
                to.call("define", copy, convert(key, depth), crossed);
            }
            return copy;
        }

        private boolean isFunction(Value value) {
            return value.canExecute();
        }
    }
}
