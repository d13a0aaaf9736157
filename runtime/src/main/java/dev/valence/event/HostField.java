package dev.valence.event;

import dev.valence.js.GuestException;
import dev.valence.js.Realm;
import org.jspecify.annotations.Nullable;

/**
 * A private field of js-lib's that holds an object of the host: what is behind the objects of a
 * class.
 *
 * <p>Threads: confined to the realm's loop.
 */
public final class HostField {
    private final Realm realm;
    private final String name;
    private @Nullable Slot slot;

    public HostField(Realm realm, String name) {
        this.realm = realm;
        this.name = name;
    }

    /**
     * The host's object behind one of the engine's values. Called by native functions of the realm.
     *
     * @throws GuestException a TypeError for what does not have the field
     */
    public Object of(Object object) {
        if (slot == null) {
            slot = new Slot(realm.hiddenKey(name));
        }
        Object held = slot.get(object);
        if (held == null) {
            throw GuestException.typeError("Illegal invocation");
        }
        return Realm.hostObject(held);
    }
}
