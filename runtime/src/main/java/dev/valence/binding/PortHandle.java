package dev.valence.binding;

import dev.valence.event.PortObject;
import dev.valence.port.Message;
import dev.valence.port.Port;
import dev.valence.port.Receiver;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;

/**
 * What a guest's port object holds: the port, and every world's wrapper. Opaque to guests.
 *
 * <p>Wrappers hold the handle and the handle holds the wrappers, so all worlds' wrappers and the
 * handle die together, when the last wrapper is unreachable. From Java a handle is reached only
 * while its port is started and entangled: as the receiver of its end of the pipe.
 *
 * <p>Threads: confined to its realm's loop.
 */
public final class PortHandle implements Receiver {
    /** A world's port object, and whom to tell of what arrives for it. */
    static final class Wrapper extends PortObject {
        private final PortReceiver receiver;

        Wrapper(PortReceiver receiver, Value target) {
            super(target);
            this.receiver = receiver;
        }

        PortReceiver receiver() {
            return receiver;
        }

        MessagePortBinding world() {
            return receiver.world();
        }
    }

    private final Port port;
    private final PortTable table;
    private List<Wrapper> wrappers = List.of();

    PortHandle(Port port, PortTable table) {
        this.port = port;
        this.table = table;
    }

    Port port() {
        return port;
    }

    /** In the order in which they came; does not change. */
    List<Wrapper> wrappers() {
        return wrappers;
    }

    void add(Wrapper wrapper) {
        List<Wrapper> before = wrappers;
        wrappers =
                before.isEmpty()
                        ? List.of(wrapper)
                        : Stream.concat(before.stream(), Stream.of(wrapper)).toList();
    }

    @Override
    public void message(Message message) {
        table.message(this, message);
    }

    @Override
    public void closed() {
        table.closed(this);
    }
}
