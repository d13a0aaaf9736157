package dev.valence.event;

import dev.valence.js.Realm;
import org.jspecify.annotations.Nullable;

/**
 * The data of message events: a part of the state that js-lib keeps behind an event.
 *
 * <p>Threads: confined to the realm's loop.
 */
public final class MessageData {
    private final Realm realm;
    private final Slot data = Slot.named("data");
    private @Nullable Slot stateOf;

    public MessageData(Realm realm) {
        this.realm = realm;
    }

    /**
     * One of the engine's own values; null for what is no event, and for one without data of its
     * own. Called by native functions of the realm.
     */
    public @Nullable Object of(Object event) {
        if (stateOf == null) {
            stateOf = new Slot(realm.hiddenKey(MessageEvents.STATE));
        }
        Object state = stateOf.get(event);
        return state instanceof EventState own ? own.data() : data.get(state);
    }
}
