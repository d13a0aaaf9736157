package dev.valence.binding;

import dev.valence.port.Payload;

/**
 * Where the broadcast channels of a document or worker meet all others. Called on its loop; it
 * crosses to the process layer.
 */
public interface BroadcastHost {
    /** One channel object. */
    interface Channel {
        /** Sends to all other channels of its name. */
        void post(Payload message);

        /** Nothing arrives any more. */
        void close();
    }

    /** Told, in a task, of a message. */
    @FunctionalInterface
    interface Listener {
        void message(Payload message);
    }

    Channel open(String name, Listener listener);

    /** The origin that messages from here carry. */
    String origin();
}
