package dev.valence.binding;

import dev.valence.port.Port;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.graalvm.polyglot.Value;

/**
 * What a guest's port object holds: the port, and the functions of every world's wrapper. Opaque to
 * guests.
 *
 * <p>Wrappers hold the handle and the handle holds the wrappers' functions, so all worlds' wrappers
 * and the handle die together, when the last wrapper is unreachable. From Java a handle is reached
 * only while its port is started and entangled ({@link PortTable}).
 *
 * <p>Threads: confined to its realm's loop.
 */
public final class PortHandle {
    /** A world's wrapper: how to decode for it and whom to tell. */
    record Listener(MessagePortBinding world, boolean web, Value onMessage, Value onClose) {}

    private final Port port;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    PortHandle(Port port) {
        this.port = port;
    }

    Port port() {
        return port;
    }

    List<Listener> listeners() {
        return listeners;
    }
}
