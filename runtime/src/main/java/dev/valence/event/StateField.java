package dev.valence.event;

import dev.valence.js.Realm;
import org.jspecify.annotations.Nullable;

/**
 * A property of the object that js-lib keeps in a private field: a part of what is behind the
 * objects of a class.
 *
 * <p>Threads: confined to the realm's loop.
 */
public final class StateField {
    private final Realm realm;
    private final String state;
    private final Slot property;
    private @Nullable Slot stateOf;

    public StateField(Realm realm, String state, String property) {
        this.realm = realm;
        this.state = state;
        this.property = Slot.named(property);
    }

    /**
     * One of the engine's own values; null for an object without the field, or whose state has no
     * property of its own. Called by native functions of the realm.
     */
    public @Nullable Object find(Object object) {
        if (stateOf == null) {
            stateOf = new Slot(realm.hiddenKey(state));
        }
        return property.get(stateOf.get(object));
    }
}
