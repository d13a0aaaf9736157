package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.event.HostField;
import dev.valence.js.NativeMethod;
import dev.valence.js.Realm;
import dev.valence.port.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.graalvm.polyglot.Value;

/**
 * {@code postMessage} of the ports of a realm, for a message and nothing else.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
final class PortSenders {
    private static final String PREFIX = "Failed to execute 'postMessage' on 'MessagePort': ";

    private final Realm realm;
    private final Cloner cloner;
    private final BiConsumer<PortHandle, Payload> send;
    private final List<NativeMethod> made = new ArrayList<>(1);

    PortSenders(Realm realm, Cloner cloner, BiConsumer<PortHandle, Payload> send) {
        this.realm = realm;
        this.cloner = cloner;
        this.send = send;
    }

    /**
     * Of {@code MessagePort}.
     *
     * @param portIndex says which port a value is, where none can move
     */
    Value web(Value whole, Value fail, Value portIndex) {
        HostField handles = new HostField(realm, "#port");
        Object index = realm.ownValue(portIndex);
        return method(
                whole,
                fail,
                (port, message) -> {
                    if (!(handles.find(port) instanceof PortHandle handle)) {
                        return false;
                    }
                    send.accept(handle, cloner.writeWebInside(message, index, PREFIX));
                    return true;
                });
    }

    /** Of {@code MessagePortMain}: the message is not looked at if the port cannot send. */
    Value electron(Value whole, Value fail) {
        HostField handles = new HostField(realm, "#portMain");
        return method(
                whole,
                fail,
                (port, message) -> {
                    if (!(handles.find(port) instanceof PortHandle handle)) {
                        return false;
                    }
                    if (handle.port().entangledEnd() != null) {
                        send.accept(handle, cloner.writeElectronInside(message));
                    }
                    return true;
                });
    }

    private Value method(Value whole, Value fail, NativeMethod.Body body) {
        NativeMethod method = realm.newMethod(whole, fail, body);
        made.add(method);
        return method.function();
    }

    /** Throws what one of them could not. */
    void fail() {
        for (NativeMethod method : made) {
            RuntimeException failure = method.takeFailure();
            if (failure != null) {
                throw failure;
            }
        }
    }
}
