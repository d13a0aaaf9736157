package dev.valence.event;

import com.oracle.truffle.js.runtime.JSRealm;
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
     * The host's object behind one of the engine's values; null for what does not have the field.
     * Called by native functions of the realm.
     */
    public @Nullable Object find(Object object) {
        if (slot == null) {
            slot = new Slot(realm.hiddenKey(name));
        }
        Object held = slot.get(object);
        return held == null ? null : JSRealm.get(null).getEnv().asHostObject(held);
    }
}
