package dev.valence.world;

import dev.valence.js.GuestException;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A call into another world on its way: takes the result while the called realm is still running,
 * so that a rejected promise has its follower before the realm looks for promises that have none.
 * Opaque to guests.
 *
 * <p>Threads: confined to the document's loop.
 */
public final class BridgedCall {
    /** Copies a value into the caller's world. */
    interface Converter {
        Object convert(Value value);
    }

    private final Converter converter;
    private @Nullable Object result;
    private @Nullable RuntimeException failure;

    BridgedCall(Converter converter) {
        this.converter = converter;
    }

    /**
     * The function has returned this. Never throws: the caller learns of a failure in its own
     * world.
     */
    public void returned(Value value) {
        try {
            result = converter.convert(value);
        } catch (PolyglotException | GuestException thrown) {
            failure = thrown;
        }
    }

    @Nullable Object result() {
        return result;
    }

    @Nullable RuntimeException failure() {
        return failure;
    }
}
