package dev.valence.world;

import dev.valence.clone.Cloner;
import dev.valence.js.Realm;
import org.graalvm.polyglot.Value;

/**
 * One of the two realms a bridge connects, with the js-lib functions that look into its values and
 * build new ones ({@code common/bridge-support}).
 *
 * <p>Threads: confined to the document's loop.
 */
final class BridgeSide {
    private final Realm realm;
    private final Cloner cloner;
    private final Value support;

    BridgeSide(Realm realm, Cloner cloner) {
        this.realm = realm;
        this.cloner = cloner;
        this.support = realm.require("common/bridge-support");
    }

    Realm realm() {
        return realm;
    }

    Cloner cloner() {
        return cloner;
    }

    Value call(String function, Object... args) {
        return support.invokeMember(function, args);
    }

    char kind(Value value) {
        return call("kind", value).asString().charAt(0);
    }
}
