package dev.valence.event;

import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A port's object in a realm.
 *
 * <p>Threads: confined to the realm's loop.
 */
public class PortObject {
    private final Value target;

    /** The same as the engine has it, once a {@link Shortcut} has met it. */
    @Nullable JSDynamicObject own;

    public PortObject(Value target) {
        this.target = target;
    }

    public Value target() {
        return target;
    }
}
