package dev.valence.event;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import dev.valence.js.UserCall;
import java.util.function.Supplier;

/**
 * Emits {@code message} at event emitters of Node's that have one listener of it: what js-lib's
 * {@code MessagePortMain} does by {@code emit('message', {data, ports: []})}. An emitter whose
 * {@code emit} is not the one that all have is left to js-lib.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
final class EmittedMessages implements Way {
    private final Member emitOf;
    private final Slot events = Slot.named("_events");
    private final Slot listeners = Slot.named("message");
    private final Slot data = Slot.named("data");
    private final Slot ports = Slot.named("ports");
    private final JSRealm engineRealm = JSRealm.get(null);
    private final JSContext context = engineRealm.getContext();
    private final Object usualEmit;
    private final UserCall user;

    /**
     * @param parts what {@link Shortcut#emitted} gets, as the engine has it
     */
    EmittedMessages(Object[] parts) {
        this.emitOf = new Member("emit", context);
        this.usualEmit = parts[0];
        this.user = new UserCall(parts[1]);
    }

    @Override
    public boolean go(JSDynamicObject port, Supplier<Object> message) {
        Object listener = listeners.get(events.get(port));
        if (!(listener instanceof JSFunctionObject only) || !emitsAsUsual(port)) {
            return false;
        }
        user.run(only, port, newEvent(message.get()));
        return true;
    }

    /** A getter that throws will do so again for js-lib, which reports it. */
    private boolean emitsAsUsual(JSDynamicObject port) {
        try {
            return emitOf.get(port) == usualEmit;
        } catch (AbstractTruffleException | StackOverflowError thrown) {
            return false;
        }
    }

    private Object newEvent(Object message) {
        JSDynamicObject event = JSOrdinary.create(context, engineRealm);
        data.put(event, message);
        ports.put(event, JSArray.createEmptyZeroLength(context, engineRealm));
        return event;
    }
}
