package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.event.HostField;
import dev.valence.event.MessageData;
import dev.valence.js.NativeMethod;
import dev.valence.js.Realm;
import dev.valence.port.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.graalvm.polyglot.Value;

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
        Object index = realm.ownValue(portIndex);
        return sender(
                "#port",
                whole,
                fail,
                (handle, message) ->
                        send.accept(handle, cloner.writeWebInside(message, index, PREFIX)));
    }

    /** Of {@code MessagePortMain}: the message is not looked at if the port cannot send. */
    Value electronPostMessage(Value whole, Value fail) {
        return sender(
                "#portMain",
                whole,
                fail,
                (handle, message) -> {
                    if (handle.port().entangledEnd() != null) {
                        send.accept(handle, cloner.writeElectronInside(message));
                    }
                });
    }

    /** What is given a message and nothing else is Java's. */
    private Value sender(
            String field, Value whole, Value fail, BiConsumer<PortHandle, Object> sendOne) {
        HostField handles = new HostField(realm, field);
        return method(
                whole,
                fail,
                (port, arguments) -> {
                    if (arguments.length != 1) {
                        return null;
                    }
                    sendOne.accept((PortHandle) handles.of(port), arguments[0]);
                    return NativeMethod.UNDEFINED;
                });
    }

    /** Of {@code MessageEvent}. */
    Value data(Value whole, Value fail) {
        MessageData data = new MessageData(realm);
        return method(whole, fail, (event, arguments) -> data.of(event));
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
