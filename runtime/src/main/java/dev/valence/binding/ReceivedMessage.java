package dev.valence.binding;

import dev.valence.port.Payload;

/**
 * Data that is read after wrappers for its ports have been made. Opaque to guests.
 *
 * <p>Threads: confined to the receiver's loop. Life: one delivery.
 */
public final class ReceivedMessage {
    private final Payload payload;

    public ReceivedMessage(Payload payload) {
        this.payload = payload;
    }

    Payload payload() {
        return payload;
    }
}
