package dev.valence.event;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.valence.js.NativeFunction;
import dev.valence.js.Realm;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A way from a message to its listener past js-lib, in one crossing into the realm, or in none
 * where the realm is the one that runs.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
public final class Shortcut {
    private final JSRealm engineRealm;
    private final NativeFunction walk;
    private final Way way;
    private @Nullable PortObject receiving;
    private @Nullable Supplier<Object> arriving;
    private boolean delivered;

    private Shortcut(Realm realm, JSRealm engineRealm, Way way) {
        this.engineRealm = engineRealm;
        this.walk = realm.newFunction(this::walk);
        this.way = way;
    }

    /**
     * The way to event targets.
     *
     * @param now the time of a new event
     * @param sample a trusted message event
     * @param current its property {@code event} is the event that is being dispatched
     * @param handlerMark the callback of listeners that are event handlers
     * @param catching calls the function it gets, and reports what that throws
     */
    public static Shortcut fired(
            Realm realm,
            DoubleSupplier now,
            Value sample,
            Value current,
            Value handlerMark,
            Value catching) {
        return of(
                realm,
                parts -> new MessageEvents(realm, now, parts),
                sample,
                current,
                handlerMark,
                catching);
    }

    /**
     * The way to event emitters.
     *
     * @param usualEmit the {@code emit} of all emitters
     * @param catching calls the function it gets, and reports what that throws
     */
    public static Shortcut emitted(Realm realm, Value usualEmit, Value catching) {
        return of(realm, EmittedMessages::new, usualEmit, catching);
    }

    /** A way is made inside the realm, of the engine's own objects. */
    private static Shortcut of(Realm realm, Function<Object[], Way> make, Object... parts) {
        Shortcut[] made = new Shortcut[1];
        realm.newFunction(
                        own -> {
                            made[0] = new Shortcut(realm, JSRealm.get(null), make.apply(own));
                            return Undefined.instance;
                        })
                .run(parts);
        return made[0];
    }

    /**
     * @param message makes the message's data, one of the engine's own values; called inside the
     *     realm, at most once
     * @return false, without an effect, if js-lib has to deliver the message
     * @throws RuntimeException what {@code message} throws
     */
    public boolean deliver(PortObject port, Supplier<Object> message) {
        if (port.own != null && JSRealm.get(null) == engineRealm) {
            return way.go(port.own, message);
        }
        receiving = port;
        arriving = message;
        walk.run(port.target());
        return delivered;
    }

    private Object walk(Object[] arguments) {
        Supplier<Object> message = Objects.requireNonNull(arriving);
        arriving = null;
        JSDynamicObject own = (JSDynamicObject) arguments[0];
        Objects.requireNonNull(receiving).own = own;
        receiving = null;
        delivered = way.go(own, message);
        return Undefined.instance;
    }
}
