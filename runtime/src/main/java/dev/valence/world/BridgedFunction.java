package dev.valence.world;

import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The function behind a proxy in another world, and the object it was read from, or the global one.
 * Opaque to guests: only proxies hold it, so it is collectable with them.
 *
 * <p>If it is dynamic, accessors of what it returns stay accessors in the other world.
 *
 * <p>Threads: confined to the document's loop.
 */
public final class BridgedFunction {
    private final BridgeSide owner;
    private final Value function;
    private final Value receiver;
    private final boolean dynamic;
    private @Nullable Object ownFunction;
    private @Nullable Object ownReceiver;

    BridgedFunction(BridgeSide owner, Value function, Value receiver, boolean dynamic) {
        this.owner = owner;
        this.function = function;
        this.receiver = receiver;
        this.dynamic = dynamic;
    }

    BridgeSide owner() {
        return owner;
    }

    Value function() {
        return function;
    }

    Value receiver() {
        return receiver;
    }

    /** The function, as the engine has it. */
    Object ownFunction() {
        if (ownFunction == null) {
            ownFunction = owner.realm().ownValue(function);
        }
        return ownFunction;
    }

    /** The receiver, as the engine has it. */
    Object ownReceiver() {
        if (ownReceiver == null) {
            ownReceiver = owner.realm().ownValue(receiver);
        }
        return ownReceiver;
    }

    boolean isDynamic() {
        return dynamic;
    }
}
