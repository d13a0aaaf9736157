package dev.valence.world;

import org.graalvm.polyglot.Value;

/**
 * The copy of a promise of the other world, and how to settle it. Opaque to guests.
 *
 * <p>Threads: confined to the document's loop.
 */
public final class BridgedPromise {
    private final BridgeSide source;
    private final BridgeSide target;
    private final Value resolve;
    private final Value reject;

    BridgedPromise(BridgeSide source, BridgeSide target, Value resolve, Value reject) {
        this.source = source;
        this.target = target;
        this.resolve = resolve;
        this.reject = reject;
    }

    BridgeSide source() {
        return source;
    }

    BridgeSide target() {
        return target;
    }

    Value resolve() {
        return resolve;
    }

    Value reject() {
        return reject;
    }
}
