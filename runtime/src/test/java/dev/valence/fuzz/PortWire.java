package dev.valence.fuzz;

import dev.valence.port.Message;
import dev.valence.port.Port;
import dev.valence.port.Receiver;

/**
 * What stands between a random program and the ports under test: nothing, or a {@link FaultyWire}.
 */
interface PortWire {
    PortWire SOUND = new PortWire() {};

    default void post(Port from, Message message) {
        from.post(message);
    }

    default void close(Port port) {
        port.close();
    }

    default Receiver receiver(Receiver to) {
        return to;
    }
}
