package dev.valence.port;

import dev.valence.loop.Hold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A handle on one end of a pipe, bound to a {@link PortScope}: the state behind a {@code
 * MessagePort} and a {@code MessagePortMain} (HTML standard 9.4.4; electron-semantics 2.1).
 *
 * <p>A port is fresh, then started; it ends closed or neutered (its end was transferred). Its
 * receiver is referenced from here only while it is started and entangled: that is the rule by
 * which a port survives without being referenced by its program (HTML standard 9.4.6). A port that
 * has ended lets go of its scope, for what waits for the collection of its handle holds the port,
 * and would keep a document that has gone for one more collection.
 *
 * <p>Threads: any. Guest code calls it on its own loop; collection and the end of its document may
 * close it from elsewhere.
 */
public final class Port implements Hold {
    private @Nullable PortScope scope;
    private @Nullable PipeEnd end;
    private boolean started;
    private boolean closed;

    /** Its neighbours among the open ports of its scope. Guarded by the scope. */
    @Nullable Port earlier;

    @Nullable Port later;

    Port(PortScope scope, PipeEnd end) {
        this.scope = scope;
        this.end = end;
    }

    /**
     * Sends to whoever has the other end. Silent if this port is closed or neutered. A message that
     * carries the other end of its own pipe can never arrive: it is lost with all it carries.
     */
    public void post(Message message) {
        PipeEnd to = entangledEnd();
        if (to == null) {
            message.discard();
            return;
        }
        if (!message.ends().isEmpty() && message.ends().stream().anyMatch(to::isPeerOf)) {
            message.discard();
        } else {
            to.outgoing().put(message);
        }
    }

    /** Begins delivery. Does nothing unless the port is fresh. */
    public void start(Receiver receiver) {
        PipeEnd from;
        PortScope here;
        synchronized (this) {
            from = started || closed ? null : end;
            here = scope;
            started = true;
        }
        if (from != null && here != null) {
            from.incoming().attach(here.loop(), receiver);
        }
    }

    /** The next message that waits, without a task of its own; null if none does. */
    public @Nullable Message take() {
        PipeEnd from = entangledEnd();
        return from == null ? null : from.incoming().take();
    }

    /**
     * Closes this end. The peer learns it after everything that was sent to it.
     *
     * @return false if it was closed before
     */
    public boolean close() {
        PipeEnd closing;
        synchronized (this) {
            if (closed) {
                return false;
            }
            closed = true;
            closing = end;
        }
        leaveScope();
        if (closing != null) {
            closing.close();
        }
        return true;
    }

    /**
     * Gives the end away for a transfer; the port is then neutered. A closed port may be
     * transferred too: what arrives is a port whose peer is gone.
     */
    public PipeEnd neuter() {
        PipeEnd leaving;
        boolean wasClosed;
        synchronized (this) {
            leaving = end;
            wasClosed = closed;
            end = null;
        }
        if (leaving == null) {
            throw new IllegalStateException("the port is neutered");
        }
        leaveScope();
        if (wasClosed) {
            Pipe dangling = Pipe.create();
            dangling.second().close();
            return dangling.first();
        }
        leaving.incoming().detach();
        return leaving;
    }

    @Override
    public void letGo() {
        close();
    }

    /** Whether it still has its end. */
    @Override
    public synchronized boolean isOpen() {
        return !closed && end != null;
    }

    private void leaveScope() {
        PortScope left;
        synchronized (this) {
            left = scope;
            scope = null;
        }
        if (left != null) {
            left.remove(this);
        }
    }

    /** Whether the end was transferred away. */
    public synchronized boolean isNeutered() {
        return end == null;
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    public synchronized boolean isStarted() {
        return started;
    }

    /** Whether somebody has the other end, as far as is known here. */
    public boolean isEntangled() {
        PipeEnd here = entangledEnd();
        return here != null && !here.incoming().isFinished();
    }

    /** How many messages wait to be delivered here. */
    public int waiting() {
        PipeEnd here = entangledEnd();
        return here == null ? 0 : here.incoming().size();
    }

    /** The first message that waits here, which stays; null if none does. */
    public @Nullable Message firstWaiting() {
        PipeEnd from = entangledEnd();
        return from == null ? null : from.incoming().peek();
    }

    /** Whether what is posted here is received by somebody, rather than waits. */
    public boolean isHeard() {
        PipeEnd to = entangledEnd();
        return to != null && to.outgoing().isAttached();
    }

    /** Whether messages that were posted here wait, or have not been delivered yet. */
    public boolean hasSent() {
        PipeEnd to = entangledEnd();
        return to != null && to.outgoing().size() > 0;
    }

    /** Its end; null if it is closed or neutered. */
    public synchronized @Nullable PipeEnd entangledEnd() {
        return closed ? null : end;
    }

    /** Takes the ends of several ports at once; all must be unneutered and distinct. */
    public static List<PipeEnd> neuterAll(List<Port> ports) {
        return ports.stream().map(Port::neuter).toList();
    }
}
