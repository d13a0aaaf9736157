package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('window_messages')}: {@code window.postMessage} of one world.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class WindowMessagesBinding {
    private final Cloner cloner;
    private final PortTable ports;
    private final FramesHost frames;

    public WindowMessagesBinding(Cloner cloner, PortTable ports, FramesHost frames) {
        this.cloner = cloner;
        this.ports = ports;
        this.frames = frames;
    }

    /**
     * @param target the frame whose window gets it
     * @param targetOrigin what its origin must be, {@code *} or {@code /}: if it is not, the
     *     message is lost after all of it has been checked and transferred
     */
    @HostAccess.Export
    public void post(
            int target,
            Value value,
            Value list,
            Value portIndex,
            Value portHandles,
            String targetOrigin) {
        String prefix = "Failed to execute 'postMessage' on 'Window': ";
        Payload payload = cloner.writeWeb(value, list, portIndex, prefix);
        List<PortHandle> handles = MessagePortBinding.handles(portHandles);
        frames.post(target, new Message(payload, ports.neuter(handles)), targetOrigin);
    }
}
