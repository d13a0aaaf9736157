package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.diagnostics.Watch;
import dev.valence.js.Realm;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.PipeEnd;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('message_port')}: the ports of one realm. Two worlds of a document have two of
 * these over one {@link PortTable}.
 *
 * <p>Threads: confined to its loop.
 */
public final class MessagePortBinding {
    private final Realm realm;
    private final PortTable table;
    private final Cloner cloner;

    public MessagePortBinding(Realm realm, PortTable table, Cloner cloner) {
        this.realm = realm;
        this.table = table;
        this.cloner = cloner;
    }

    /** An array of the two handles of a new channel. */
    @HostAccess.Export
    public Value createPair() {
        return realm.newArray(table.createPair().toArray());
    }

    /** {@code MessagePortMain.postMessage}: {@code portHandles} is an array, or undefined. */
    @HostAccess.Export
    public void post(PortHandle handle, Value value, Value portHandles) {
        Payload payload = cloner.writeElectron(value);
        send(handle, payload, handles(portHandles));
    }

    /** {@code MessagePortMain.postMessage()}: arrives as null. */
    @HostAccess.Export
    public void postEmpty(PortHandle handle) {
        send(handle, Cloner.NOTHING, List.of());
    }

    /**
     * The web's {@code MessagePort.postMessage}.
     *
     * @param list an array of the buffers and ports to transfer
     * @param portIndex says of a value which of the ports it is
     * @param portHandles the handles of the ports
     */
    @HostAccess.Export
    public void postWeb(
            PortHandle handle, Value value, Value list, Value portIndex, Value portHandles) {
        postWebAs("MessagePort", handle, value, list, portIndex, portHandles);
    }

    /** The web's {@code MessagePort.postMessage} with a message and nothing else. */
    @HostAccess.Export
    public void postWebAlone(PortHandle handle, Value value, Value portIndex) {
        String prefix = "Failed to execute 'postMessage' on 'MessagePort': ";
        send(handle, cloner.writeWeb(value, portIndex, prefix), List.of());
    }

    /**
     * {@link #postWeb} of another interface that has a port of its own, such as {@code Worker}.
     *
     * @param owner the interface, for error messages
     */
    @HostAccess.Export
    public void postWebAs(
            String owner,
            PortHandle handle,
            Value value,
            Value list,
            Value portIndex,
            Value portHandles) {
        String prefix = "Failed to execute 'postMessage' on '" + owner + "': ";
        Payload payload = cloner.writeWeb(value, list, portIndex, prefix);
        send(handle, payload, handles(portHandles));
    }

    private void send(PortHandle handle, Payload payload, List<PortHandle> transferred) {
        Watch watch = table.watch();
        if (watch != null) {
            watch.posts(handle.port(), payload, Cloner.hasTransferredBuffer(payload));
        }
        List<PipeEnd> ends = transferred.isEmpty() ? List.of() : table.neuter(transferred);
        handle.port().post(new Message(payload, ends));
    }

    /** Throws what {@link #post} would throw for a value that cannot be cloned. */
    @HostAccess.Export
    public void checkCloneable(Value value) {
        cloner.writeElectron(value);
    }

    /**
     * Starts a {@code MessagePortMain}.
     *
     * @param onMessage called with the data and, if ports came along, an array of their handles
     * @param onClose called once, without arguments, when the other end is gone
     */
    @HostAccess.Export
    public void start(PortHandle handle, Value onMessage, Value onClose) {
        if (!handle.port().isStarted()) {
            handle.listeners().add(new PortHandle.Listener(this, false, onMessage, onClose));
            table.start(handle);
        }
    }

    /**
     * Gives the handle this world's {@code MessagePort}.
     *
     * @param onMessage called with the data; if ports came along, with an array of their handles
     *     besides and null; if the data has ports inside, with null, the handles, and something to
     *     {@link #read}
     */
    @HostAccess.Export
    public void attachWeb(PortHandle handle, Value onMessage, Value onClose) {
        handle.listeners().add(new PortHandle.Listener(this, true, onMessage, onClose));
    }

    /** The data of a message, with {@code ports} at their places in it. */
    @HostAccess.Export
    public Object read(ReceivedMessage message, Value ports) {
        return cloner.readWeb(message.payload(), ports);
    }

    /** Neuters ports and gives an array of new handles that take their places in this realm. */
    @HostAccess.Export
    public Value move(Value portHandles) {
        List<PipeEnd> ends = table.neuter(handles(portHandles));
        return realm.newArray(ends.stream().map(table::adopt).toArray());
    }

    /** Starts a {@code MessagePort}, for all worlds that have one of it. */
    @HostAccess.Export
    public void startWeb(PortHandle handle) {
        table.start(handle);
    }

    /** False if the port was closed before. */
    @HostAccess.Export
    public boolean close(PortHandle handle) {
        return table.close(handle);
    }

    @HostAccess.Export
    public boolean isNeutered(PortHandle handle) {
        return handle.port().isNeutered();
    }

    @HostAccess.Export
    public boolean equals(PortHandle one, PortHandle other) {
        return one == other;
    }

    /** Gives {@code onMessage} the next message that waits at a port, whether started or not. */
    @HostAccess.Export
    public void take(PortHandle handle, Value onMessage) {
        Message message = handle.port().take();
        if (message != null) {
            deliverWeb(onMessage, message.payload(), table.adoptAll(message), true);
        }
    }

    private void deliverWeb(
            Value onMessage, Payload payload, List<PortHandle> ports, boolean alone) {
        if (ports.isEmpty()) {
            onMessage.executeVoid(data(payload, alone));
        } else if (Cloner.hasPortsInside(payload)) {
            onMessage.executeVoid(null, array(ports), new ReceivedMessage(payload));
        } else {
            onMessage.executeVoid(data(payload, alone), array(ports), null);
        }
    }

    private Object data(Payload payload, boolean alone) {
        return alone ? cloner.takeWeb(payload, null) : cloner.readWeb(payload, null);
    }

    private void deliverMain(Value onMessage, Payload payload, List<PortHandle> ports) {
        noteLoss(payload);
        if (ports.isEmpty()) {
            onMessage.executeVoid(cloner.takeElectron(payload));
        } else {
            onMessage.executeVoid(cloner.takeElectron(payload), array(ports));
        }
    }

    private Value array(List<PortHandle> ports) {
        return realm.newArray(ports.toArray());
    }

    /**
     * A message has come.
     *
     * @param alone whether no other world gets it too
     */
    void deliver(
            PortHandle.Listener listener, Payload payload, List<PortHandle> ports, boolean alone) {
        if (realm.isClosed()) {
            return;
        }
        if (listener.web()) {
            deliverWeb(listener.onMessage(), payload, ports, alone);
        } else {
            deliverMain(listener.onMessage(), payload, ports);
        }
    }

    /** Electron's ports read null where a buffer has come beside the message. */
    private void noteLoss(Payload payload) {
        Watch watch = table.watch();
        if (watch != null && Cloner.hasTransferredBuffer(payload)) {
            watch.cannotRead(payload);
        }
    }

    void deliverClose(PortHandle.Listener listener) {
        if (!realm.isClosed()) {
            listener.onClose().executeVoid();
        }
    }

    /** The handles in a guest's array; none for undefined. */
    static List<PortHandle> handles(Value array) {
        if (array.isNull()) {
            return List.of();
        }
        List<PortHandle> handles = new ArrayList<>();
        for (long i = 0; i < array.getArraySize(); i++) {
            handles.add(array.getArrayElement(i).asHostObject());
        }
        return handles;
    }
}
