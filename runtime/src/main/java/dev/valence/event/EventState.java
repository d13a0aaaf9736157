package dev.valence.event;

import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The state of a message event that Java dispatches, while nothing but its data is asked for. The
 * object that js-lib keeps behind its events is made when js-lib reads the field that this is in.
 *
 * <p>Threads: confined to the realm's loop. Life: the event's.
 */
final class EventState implements Supplier<Object> {
    private final StateObjects objects;
    private final double timeStamp;
    private final Object data;
    private final JSDynamicObject target;
    private @Nullable JSDynamicObject made;
    private boolean over;

    EventState(StateObjects objects, double timeStamp, Object data, JSDynamicObject target) {
        this.objects = objects;
        this.timeStamp = timeStamp;
        this.data = data;
        this.target = target;
    }

    Object data() {
        return data;
    }

    @Override
    public Object get() {
        if (made == null) {
            made = objects.make(timeStamp, data, target);
            if (over) {
                objects.end(made);
            }
        }
        return made;
    }

    /** The event has been dispatched. */
    void end() {
        over = true;
        if (made != null) {
            objects.end(made);
        }
    }
}
