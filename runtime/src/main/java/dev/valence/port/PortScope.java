package dev.valence.port;

import dev.valence.loop.Loop;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ports of one document, or of the main process: whatever ends it closes them all.
 *
 * <p>Threads: any; a port that has been transferred away or closed is no longer here.
 */
public final class PortScope {
    private final Loop loop;
    private final Set<Port> open = new LinkedHashSet<>();
    private boolean closed;

    public PortScope(Loop loop) {
        this.loop = loop;
    }

    /** The loop that owns the ports. */
    public Loop loop() {
        return loop;
    }

    /** Takes over a pipe end that arrived or was created here. */
    public Port adopt(PipeEnd end) {
        Port port = new Port(this, end);
        synchronized (this) {
            if (!closed) {
                open.add(port);
                return port;
            }
        }
        port.close();
        return port;
    }

    /** Closes every port. The ports themselves get no event; their peers do. */
    public void close() {
        ArrayList<Port> closing;
        synchronized (this) {
            closed = true;
            closing = new ArrayList<>(open);
            open.clear();
        }
        closing.forEach(Port::close);
    }

    /** The open port that has been here for longest. */
    public synchronized Optional<Port> oldest() {
        return open.stream().findFirst();
    }

    /** The ports that are open, in the order in which they came here. */
    public synchronized List<Port> open() {
        return List.copyOf(open);
    }

    /** How many ports are open. */
    public synchronized int size() {
        return open.size();
    }

    synchronized void remove(Port port) {
        open.remove(port);
    }
}
