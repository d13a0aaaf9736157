package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.event.HostField;
import dev.valence.event.StateField;
import dev.valence.js.NativeMethod;
import dev.valence.js.Realm;
import dev.valence.port.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the ports and message events of a realm do in the usual case: {@code postMessage} of a
 * message and nothing else, and {@code data}.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
final class PortMethods {
    private static final String PREFIX = "Failed to execute 'postMessage' on 'MessagePort': ";

    private final Realm realm;
    private final Cloner cloner;
    private final BiConsumer<PortHandle, Payload> send;
    private final List<NativeMethod> made = new ArrayList<>(1);

    PortMethods(Realm realm, Cloner cloner, BiConsumer<PortHandle, Payload> send) {
        this.realm = realm;
        this.cloner = cloner;
        this.send = send;
    }

    /**
     * Of {@code MessagePort}.
     *
     * @param portIndex says which port a value is, where none can move
     */
    Value postMessage(Value whole, Value fail, Value portIndex) {
        HostField handles = new HostField(realm, "#port");
        Object index = realm.ownValue(portIndex);
        return method(
                whole,
                fail,
                (port, arguments) -> {
                    PortHandle handle = alone(handles, port, arguments);
                    if (handle == null) {
                        return null;
                    }
                    send.accept(handle, cloner.writeWebInside(arguments[0], index, PREFIX));
                    return NativeMethod.UNDEFINED;
                });
    }

    /** Of {@code MessagePortMain}: the message is not looked at if the port cannot send. */
    Value electronPostMessage(Value whole, Value fail) {
        HostField handles = new HostField(realm, "#portMain");
        return method(
                whole,
                fail,
                (port, arguments) -> {
                    PortHandle handle = alone(handles, port, arguments);
                    if (handle == null) {
                        return null;
                    }
                    if (handle.port().entangledEnd() != null) {
                        send.accept(handle, cloner.writeElectronInside(arguments[0]));
                    }
                    return NativeMethod.UNDEFINED;
                });
    }

    /** The handle of a port that is given a message and nothing else, or null. */
    private static @Nullable PortHandle alone(HostField handles, Object port, Object[] arguments) {
        return arguments.length == 1 ? (PortHandle) handles.of(port) : null;
    }

    /** Of {@code MessageEvent}. */
    Value data(Value whole, Value fail) {
        StateField data = new StateField(realm, "#platform", "data");
        return method(whole, fail, (event, arguments) -> data.find(event));
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
