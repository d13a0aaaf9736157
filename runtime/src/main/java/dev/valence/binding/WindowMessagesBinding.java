package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private final Consumer<Message> toWindow;
    private final Supplier<String> origin;

    /**
     * @param toWindow posts a message to the listeners of all worlds of the document
     * @param origin the document's serialized origin
     */
    public WindowMessagesBinding(
            Cloner cloner, PortTable ports, Consumer<Message> toWindow, Supplier<String> origin) {
        this.cloner = cloner;
        this.ports = ports;
        this.toWindow = toWindow;
        this.origin = origin;
    }

    @HostAccess.Export
    public String origin() {
        return origin.get();
    }

    /**
     * @param reaches whether the target origin is the window's: if not, the message is lost after
     *     all of it has been checked and transferred
     */
    @HostAccess.Export
    public void post(Value value, Value list, Value portIndex, Value portHandles, boolean reaches) {
        String prefix = "Failed to execute 'postMessage' on 'Window': ";
        Payload payload = cloner.writeWeb(value, list, portIndex, prefix);
        List<PortHandle> handles = MessagePortBinding.handles(portHandles);
        Message message = new Message(payload, ports.neuter(handles));
        if (reaches) {
            toWindow.accept(message);
        } else {
            message.discard();
        }
    }
}
