package dev.valence.world;

import dev.valence.port.Payload;

/**
 * A value that crosses as a structured clone, such as a Date or a Map. Opaque to guests.
 *
 * <p>Threads: immutable.
 */
public final class BridgedClone {
    private final Payload payload;

    BridgedClone(Payload payload) {
        this.payload = payload;
    }

    Payload payload() {
        return payload;
    }
}
