package dev.valence.binding;

import dev.valence.event.Shortcut;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the port objects of one kind and world do with what arrives, each of which is its target.
 * Opaque to guests.
 *
 * <p>Threads: confined to its realm's loop.
 */
public final class PortReceiver {
    private final MessagePortBinding world;
    private final Value onMessage;
    private final Value onClose;
    private boolean web;
    private @Nullable Shortcut shortcut;

    PortReceiver(MessagePortBinding world, Value onMessage, Value onClose) {
        this.world = world;
        this.onMessage = onMessage;
        this.onClose = onClose;
    }

    MessagePortBinding world() {
        return world;
    }

    Value onMessage() {
        return onMessage;
    }

    Value onClose() {
        return onClose;
    }

    /** Whether its objects read as the web does, and not as Electron does. */
    boolean isWeb() {
        return web;
    }

    void setWeb() {
        web = true;
    }

    /** The way of messages without ports; null if there is none yet. */
    @Nullable Shortcut shortcut() {
        return shortcut;
    }

    void shorten(Shortcut way) {
        shortcut = way;
    }
}
