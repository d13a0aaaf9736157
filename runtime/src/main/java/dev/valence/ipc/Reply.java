package dev.valence.ipc;

import dev.valence.port.Payload;

/**
 * The one answer to an {@code invoke} or a {@code sendSync}; later answers are ignored. Any thread.
 */
public interface Reply {
    void send(Payload value);
}
