package dev.valence.world;

import org.graalvm.polyglot.Value;

/**
 * The function behind a proxy in another world, and the object it was read from, or undefined.
 * Opaque to guests: only proxies hold it, so it is collectable with them.
 *
 * <p>Threads: confined to the document's loop.
 */
public final class BridgedFunction {
    private final BridgeSide owner;
    private final Value function;
    private final Value receiver;

    BridgedFunction(BridgeSide owner, Value function, Value receiver) {
        this.owner = owner;
        this.function = function;
        this.receiver = receiver;
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
}
