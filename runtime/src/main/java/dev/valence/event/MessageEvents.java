package dev.valence.event;

import com.oracle.truffle.api.object.Property;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.valence.js.Realm;
import dev.valence.js.UserCall;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fires {@code message} at event targets that have one listener of it, or a handler (DOM standard
 * 2.9, HTML 8.1.8.1): what js-lib's {@code web/message-event} does for a target with nothing above
 * it. A handler's result is not looked at, as the event cannot be canceled.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
final class MessageEvents implements Way {
    /** The private field of an event's state. */
    static final String STATE = "#platform";

    private final DoubleSupplier now;
    private final Slot lists;
    private final Slot listOfMessage = Slot.named("message");
    private final Slot callback = Slot.named("callback");
    private final Slot handler = Slot.named("handler");
    private final Slot special = Slot.named("special");
    private final Slot event = Slot.named("event");
    private final Slot isTrusted = Slot.named("isTrusted");
    private final Slot stateOf;

    private final JSRealm engineRealm = JSRealm.get(null);
    private final JSContext context = engineRealm.getContext();
    private final JSDynamicObject eventPrototype;
    private final StateObjects states;
    private final Object trusted;
    private final int trustedFlags;
    private final JSDynamicObject current;
    private final Object handlerMark;
    private final UserCall user;

    /**
     * @param parts what {@link Shortcut#fired} gets, as the engine has it
     */
    MessageEvents(Realm realm, DoubleSupplier now, Object[] parts) {
        this.now = now;
        this.lists = new Slot(realm.hiddenKey("#lists"));
        this.stateOf = new Slot(realm.hiddenKey(STATE));
        JSDynamicObject sample = (JSDynamicObject) parts[0];
        Property own = sample.getShape().getProperty(Slot.text("isTrusted"));
        this.eventPrototype = JSObject.getPrototype(sample);
        this.states =
                new StateObjects(
                        JSObject.getPrototype(
                                (JSDynamicObject) Objects.requireNonNull(stateOf.get(sample))));
        this.trusted = Objects.requireNonNull(isTrusted.get(sample));
        this.trustedFlags = own.getFlags();
        this.current = (JSDynamicObject) parts[1];
        this.handlerMark = parts[2];
        this.user = new UserCall(parts[3]);
    }

    @Override
    public boolean go(JSDynamicObject port, Supplier<Object> message) {
        JSFunctionObject listener = listenerOf(port);
        if (listener == null) {
            return false;
        }
        dispatch(port, listener, message.get());
        return true;
    }

    /** The only function that listens; null if there is more to it. */
    private @Nullable JSFunctionObject listenerOf(JSDynamicObject port) {
        Object listener = listOfMessage.get(lists.get(port));
        if (special.get(listener) != null) {
            return null;
        }
        Object called = callback.get(listener);
        Object function = called == handlerMark ? handler.get(listener) : called;
        return function instanceof JSFunctionObject found ? found : null;
    }

    private void dispatch(JSDynamicObject port, JSFunctionObject listener, Object message) {
        EventState state = new EventState(states, now.getAsDouble(), message, port);
        JSDynamicObject made = newEvent(state);
        Object outer = event.get(current);
        event.put(current, made);
        user.run(listener, port, made);
        event.put(current, outer == null ? Undefined.instance : outer);
        state.end();
    }

    private JSDynamicObject newEvent(EventState state) {
        JSDynamicObject made = JSOrdinary.create(context, engineRealm, eventPrototype);
        isTrusted.put(made, trusted, trustedFlags);
        stateOf.put(made, state);
        return made;
    }
}
