package dev.valence.binding;

import dev.valence.js.Realm;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The objects that stand for one object of the host in the worlds of a document, one in each. Host
 * object and wrappers hold each other, so all are garbage together.
 *
 * <p>Threads: confined to the document's loop.
 */
final class Wrappers {
    private final Map<Realm, Value> byRealm = new HashMap<>();

    void set(Realm realm, Value wrapper) {
        byRealm.put(realm, wrapper);
    }

    @Nullable Value of(Realm realm) {
        return byRealm.get(realm);
    }
}
