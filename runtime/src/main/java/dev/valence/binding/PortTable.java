package dev.valence.binding;

import dev.valence.diagnostics.Watch;
import dev.valence.ipc.Reply;
import dev.valence.js.Agent;
import dev.valence.js.Realm;
import dev.valence.loop.Collector;
import dev.valence.port.Message;
import dev.valence.port.Pipe;
import dev.valence.port.PipeEnd;
import dev.valence.port.Port;
import dev.valence.port.PortScope;
import java.lang.ref.WeakReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The port handles of one document, or of the main process: made, and closed when guests let go of
 * them (HTML standard 9.4.6; electron-semantics 2.7).
 *
 * <p>Threads: confined to its loop, except {@link #close}.
 */
public final class PortTable {
    private final PortScope scope;
    private final Agent agent;
    private final Collector collector;
    private final @Nullable Watch watch;

    /**
     * @param watch looks for what fails in silence; null if nobody wants to know
     */
    public PortTable(PortScope scope, Agent agent, Collector collector, @Nullable Watch watch) {
        this.scope = scope;
        this.agent = agent;
        this.collector = collector;
        this.watch = watch;
    }

    /** What looks for silent failures here; null if nothing does. */
    public @Nullable Watch watch() {
        return watch;
    }

    /** A new channel: two handles. */
    List<PortHandle> createPair() {
        Pipe pipe = Pipe.create();
        if (watch != null) {
            watch.makes(pipe.first());
        }
        return List.of(adopt(pipe.first()), adopt(pipe.second()));
    }

    /** A handle for a pipe end that belongs here from now on. */
    public PortHandle adopt(PipeEnd end) {
        Port port = scope.adopt(end);
        PortHandle handle = new PortHandle(port, this);
        if (watch == null) {
            collector.track(handle, port);
        } else {
            watch.has(port);
            track(collector, handle, port, new WeakReference<>(watch));
        }
        return handle;
    }

    /** Until its handle is collected, a port keeps nothing of a document that has gone. */
    private static void track(
            Collector collector, PortHandle handle, Port port, WeakReference<Watch> watch) {
        collector.track(handle, () -> collected(watch.get(), port));
    }

    private static void collected(@Nullable Watch watch, Port port) {
        if (watch != null) {
            watch.collected(port);
        }
        port.close();
    }

    /** Handles for all ends that a message carries. */
    public List<PortHandle> adoptAll(Message message) {
        return message.ends().isEmpty()
                ? List.of()
                : message.ends().stream().map(this::adopt).toList();
    }

    /** A handle for a reply; if guests let go of it unanswered, the caller is told so. */
    public ReplyHandle replyHandle(Reply reply) {
        OpenReply open = new OpenReply(reply);
        ReplyHandle handle = new ReplyHandle(open);
        collector.track(handle, open);
        return handle;
    }

    void start(PortHandle handle) {
        Port port = handle.port();
        if (port.isStarted() || port.isClosed() || port.isNeutered()) {
            return;
        }
        port.start(handle);
    }

    boolean close(PortHandle handle) {
        return handle.port().close();
    }

    /** Takes the ends of all handles for a transfer; their guests' ports are neutered. */
    List<PipeEnd> neuter(List<PortHandle> handles) {
        return handles.stream().map(handle -> handle.port().neuter()).toList();
    }

    /** The document is over: every port closes, without an event of its own. Any thread. */
    public void close() {
        if (watch != null) {
            watch.end();
        }
        scope.close();
    }

    /** What arrives at a started port, for every world that has a wrapper of it. */
    void message(PortHandle handle, Message message) {
        List<PortHandle.Wrapper> all = handle.wrappers();
        Realm first = all.isEmpty() ? null : all.get(0).world().realm();
        agent.run(first, new Arrival(this, message, all));
    }

    /** No lambda, as one is made for every message. */
    private record Arrival(PortTable table, Message message, List<PortHandle.Wrapper> all)
            implements Runnable {
        @Override
        public void run() {
            List<PortHandle> ports = table.adoptAll(message);
            boolean alone = all.size() == 1;
            for (PortHandle.Wrapper wrapper : all) {
                wrapper.world().deliver(wrapper, message.payload(), ports, alone);
            }
        }
    }

    /** The other end of a started port is gone. */
    void closed(PortHandle handle) {
        close(handle);
        agent.run(
                () -> {
                    for (PortHandle.Wrapper wrapper : handle.wrappers()) {
                        wrapper.world().deliverClose(wrapper);
                    }
                });
    }
}
