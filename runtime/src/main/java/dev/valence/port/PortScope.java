package dev.valence.port;

import dev.valence.loop.Loop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ports of one document, or of the main process: whatever ends it closes them all.
 *
 * <p>Threads: any; a port that has been transferred away or closed is no longer here.
 */
public final class PortScope {
    private final Loop loop;

    /** The open ports are linked with each other, which costs less than a set of them. */
    private @Nullable Port first;

    private @Nullable Port last;
    private int size;
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
                add(port);
                return port;
            }
        }
        port.close();
        return port;
    }

    /** Closes every port. The ports themselves get no event; their peers do. */
    public void close() {
        List<Port> closing;
        synchronized (this) {
            closed = true;
            closing = open();
            closing.forEach(this::unlink);
        }
        closing.forEach(Port::close);
    }

    /** The open port that has been here for longest. */
    public synchronized Optional<Port> oldest() {
        return Optional.ofNullable(first);
    }

    /** The ports that are open, in the order in which they came here. */
    public synchronized List<Port> open() {
        List<Port> open = new ArrayList<>(size);
        for (Port port = first; port != null; port = port.later) {
            open.add(port);
        }
        return open;
    }

    /** How many ports are open. */
    public synchronized int size() {
        return size;
    }

    private void add(Port port) {
        port.earlier = last;
        if (last == null) {
            first = port;
        } else {
            last.later = port;
        }
        last = port;
        size++;
    }

    /** Called once for each port. */
    synchronized void remove(Port port) {
        if (!closed) {
            unlink(port);
        }
    }

    private void unlink(Port port) {
        Port before = port.earlier;
        Port after = port.later;
        if (before == null) {
            first = after;
        } else {
            before.later = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.earlier = before;
        }
        port.earlier = null;
        port.later = null;
        size--;
    }
}
