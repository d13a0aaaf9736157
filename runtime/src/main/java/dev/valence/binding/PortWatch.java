package dev.valence.binding;

import dev.valence.port.Port;
import java.lang.ref.WeakReference;

/**
 * What a test runner holds of a port: its state, but not its handle, so that it is collected as if
 * nobody watched. Opaque to guests.
 *
 * <p>Threads: confined to its realm's loop.
 */
public final class PortWatch {
    private final Port port;
    private final WeakReference<PortHandle> handle;

    PortWatch(PortHandle handle) {
        this.port = handle.port();
        this.handle = new WeakReference<>(handle);
    }

    Port port() {
        return port;
    }

    void close(PortTable table) {
        PortHandle alive = handle.get();
        if (alive == null) {
            port.close();
        } else {
            table.close(alive);
        }
    }
}
