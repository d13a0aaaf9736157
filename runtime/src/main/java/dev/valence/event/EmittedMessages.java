package dev.valence.event;

import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.valence.js.NativeFunction;
import dev.valence.js.Realm;
import java.util.Objects;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Emits {@code message} at event emitters of Node's that have one listener of it: what js-lib's
 * {@code MessagePortMain} does by {@code emit('message', {data, ports: []})}. An emitter whose
 * {@code emit} is not the one that all have is left to js-lib.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
public final class EmittedMessages implements Shortcut {
    private final NativeFunction emit;
    private final Member emitOf;
    private final Slot events = Slot.named("_events");
    private final Slot listeners = Slot.named("message");
    private final Slot data = Slot.named("data");
    private final Slot ports = Slot.named("ports");
    private final JSRealm engineRealm = JSRealm.get(null);
    private final JSContext context = engineRealm.getContext();
    private final Object usualEmit;
    private final UserCall user;
    private @Nullable Supplier<Object> arriving;

    private EmittedMessages(Realm realm, Object[] parts) {
        this.emit = realm.newFunction(this::emit);
        this.emitOf = new Member("emit", context);
        this.usualEmit = parts[0];
        this.user = new UserCall((JSFunctionObject) parts[1]);
    }

    /**
     * @param usualEmit the {@code emit} of all emitters
     * @param catching calls the function it gets, and reports what that throws
     */
    public static EmittedMessages of(Realm realm, Value usualEmit, Value catching) {
        EmittedMessages[] made = new EmittedMessages[1];
        realm.newFunction(
                        parts -> {
                            made[0] = new EmittedMessages(realm, parts);
                            return Undefined.instance;
                        })
                .call(usualEmit, catching);
        return made[0];
    }

    @Override
    public boolean deliver(Value port, Supplier<Object> message) {
        arriving = message;
        return emit.call(port).asBoolean();
    }

    private Object emit(Object[] arguments) {
        Supplier<Object> message = Objects.requireNonNull(arriving);
        arriving = null;
        JSDynamicObject port = (JSDynamicObject) arguments[0];
        Object listener = listeners.get(events.get(port));
        if (!(listener instanceof JSFunctionObject only) || emitOf.get(port) != usualEmit) {
            return false;
        }
        user.run(only, port, newEvent(message.get()));
        return true;
    }

    private Object newEvent(Object message) {
        JSDynamicObject event = JSOrdinary.create(context, engineRealm);
        data.put(event, message);
        ports.put(event, JSArray.createEmptyZeroLength(context, engineRealm));
        return event;
    }
}
