package dev.valence.event;

import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Null;

/**
 * What js-lib's {@code web/event} keeps behind message events that are dispatched to a target with
 * nothing above it.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
final class StateObjects {
    private final Slot timeStamp = Slot.named("timeStamp");
    private final Slot data = Slot.named("data");
    private final Slot target = Slot.named("target");
    private final Slot currentTarget = Slot.named("currentTarget");
    private final Slot phase = Slot.named("phase");
    private final Slot dispatching = Slot.named("dispatching");
    private final Slot stopped = Slot.named("stopped");
    private final Slot stoppedImmediately = Slot.named("stoppedImmediately");

    private final JSRealm engineRealm = JSRealm.get(null);
    private final JSContext context = engineRealm.getContext();
    private final JSDynamicObject initial;

    /**
     * @param initial what all of them inherit: the state of an event at its target
     */
    StateObjects(JSDynamicObject initial) {
        this.initial = initial;
    }

    JSDynamicObject make(double time, Object message, JSDynamicObject port) {
        JSDynamicObject state = JSOrdinary.create(context, engineRealm, initial);
        timeStamp.put(state, time);
        data.put(state, message);
        target.put(state, port);
        currentTarget.put(state, port);
        return state;
    }

    void end(JSDynamicObject state) {
        phase.put(state, 0);
        currentTarget.put(state, Null.instance);
        dispatching.put(state, false);
        if (stopped.get(state) != null) {
            stopped.put(state, false);
            stoppedImmediately.put(state, false);
        }
    }
}
