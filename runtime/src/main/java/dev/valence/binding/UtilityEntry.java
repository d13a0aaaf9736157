package dev.valence.binding;

import dev.valence.js.Realm;

/**
 * Where Java enters a utility process's js-lib: {@code utility/init}.
 *
 * <p>Threads: confined to the process's loop; every call is made inside a task of its agent.
 */
public final class UtilityEntry {
    private static final String INIT = "utility/init";

    private final Realm realm;

    public UtilityEntry(Realm realm) {
        this.realm = realm;
    }

    /** Makes the realm a utility process and runs its script. */
    public void start(String script) {
        realm.function(INIT, "start").executeVoid(script);
    }
}
