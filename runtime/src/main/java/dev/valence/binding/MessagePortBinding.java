package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.diagnostics.Watch;
import dev.valence.event.Shortcut;
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
    private final ClockBinding clock;
    private final PortMethods methods;
    private final PortDelivery delivery;

    public MessagePortBinding(Realm realm, PortTable table, Cloner cloner, ClockBinding clock) {
        this.realm = realm;
        this.table = table;
        this.cloner = cloner;
        this.clock = clock;
        this.methods =
                new PortMethods(
                        realm, cloner, (handle, payload) -> send(handle, payload, List.of()));
        this.delivery = new PortDelivery(realm, cloner, table.watch());
    }

    Realm realm() {
        return realm;
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

    /**
     * A method for the place of {@code MessagePort.prototype.postMessage}: Java's for a message and
     * nothing else, or {@code whole}.
     *
     * @param fail calls {@link #fail}
     * @param portIndex says which port a value is, where none can move
     */
    @HostAccess.Export
    public Value postMessage(Value whole, Value fail, Value portIndex) {
        return methods.postMessage(whole, fail, portIndex);
    }

    /** The same of {@code MessagePortMain}. */
    @HostAccess.Export
    public Value electronPostMessage(Value whole, Value fail) {
        return methods.electronPostMessage(whole, fail);
    }

    /** The same of the getter of {@code MessageEvent.prototype.data}. */
    @HostAccess.Export
    public Value data(Value whole, Value fail) {
        return methods.data(whole, fail);
    }

    /** Throws what one of these could not do. */
    @HostAccess.Export
    public void fail() {
        methods.fail();
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
     * What the ports of one kind do.
     *
     * @param onMessage called with the port's object and the data; if ports came along, with an
     *     array of their handles besides; for {@link #attachWeb} with null besides that; there, if
     *     the data has ports inside, with null for it, the handles, and something to {@link #read}
     * @param onClose called once, with the port's object, when the other end is gone
     */
    @HostAccess.Export
    public PortReceiver newReceiver(Value onMessage, Value onClose) {
        return new PortReceiver(this, onMessage, onClose);
    }

    /**
     * From now on messages without ports go past js-lib where they can.
     *
     * @param sample see {@link Shortcut#fired}, as for the rest
     */
    @HostAccess.Export
    public void shorten(
            PortReceiver receiver, Value sample, Value current, Value handlerMark, Value catching) {
        receiver.shorten(Shortcut.fired(realm, clock::now, sample, current, handlerMark, catching));
    }

    /**
     * The same of a receiver for {@code MessagePortMain}.
     *
     * @param usualEmit see {@link Shortcut#emitted}, as for the rest
     */
    @HostAccess.Export
    public void shortenEmitted(PortReceiver receiver, Value usualEmit, Value catching) {
        receiver.shorten(Shortcut.emitted(realm, usualEmit, catching));
    }

    /** Starts {@code target}, a {@code MessagePortMain}. */
    @HostAccess.Export
    public void start(PortHandle handle, PortReceiver receiver, Value target) {
        if (!handle.port().isStarted()) {
            handle.add(new PortHandle.Wrapper(receiver, target));
            table.start(handle);
        }
    }

    /** Gives the handle this world's {@code MessagePort}, or another object that has a port. */
    @HostAccess.Export
    public void attachWeb(PortHandle handle, PortReceiver receiver, Value target) {
        receiver.setWeb();
        handle.add(new PortHandle.Wrapper(receiver, target));
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

    /**
     * Gives {@code onMessage} the next message that waits at a port, whether started or not, as
     * {@link #newReceiver} says, but with null for a port's object.
     */
    @HostAccess.Export
    public void take(PortHandle handle, Value onMessage) {
        Message message = handle.port().take();
        if (message != null) {
            delivery.web(onMessage, null, message.payload(), table.adoptAll(message), true);
        }
    }

    /**
     * A message has come.
     *
     * @param alone whether no other world gets it too
     */
    void deliver(PortHandle.Wrapper to, Payload payload, List<PortHandle> ports, boolean alone) {
        delivery.message(to, payload, ports, alone);
    }

    void deliverClose(PortHandle.Wrapper to) {
        if (!realm.isClosed()) {
            to.receiver().onClose().executeVoid(to.target());
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
