package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.event.HostField;
import dev.valence.js.NativeFunction;
import dev.valence.js.Realm;
import dev.valence.port.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.graalvm.polyglot.Value;

/**
 * The functions by which the ports of a realm send messages without ports: one crossing from js-lib
 * for all of it.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
final class PortSenders {
    private static final String PREFIX = "Failed to execute 'postMessage' on 'MessagePort': ";

    private final Realm realm;
    private final Cloner cloner;
    private final BiConsumer<PortHandle, Payload> send;
    private final List<NativeFunction> made = new ArrayList<>(1);

    PortSenders(Realm realm, Cloner cloner, BiConsumer<PortHandle, Payload> send) {
        this.realm = realm;
        this.cloner = cloner;
        this.send = send;
    }

    /** (MessagePort, message, function that says which port a value is). */
    Value web() {
        HostField handles = new HostField(realm, "#port");
        return function(
                arguments -> {
                    PortHandle handle = (PortHandle) handles.of(arguments[0]);
                    send.accept(handle, cloner.writeWebInside(arguments[1], arguments[2], PREFIX));
                    return true;
                });
    }

    /** (MessagePortMain, message): nothing is looked at if the port cannot send. */
    Value electron() {
        HostField handles = new HostField(realm, "#portMain");
        return function(
                arguments -> {
                    PortHandle handle = (PortHandle) handles.of(arguments[0]);
                    if (handle.port().entangledEnd() != null) {
                        send.accept(handle, cloner.writeElectronInside(arguments[1]));
                    }
                    return true;
                });
    }

    private Value function(NativeFunction.Body body) {
        NativeFunction function = realm.newFunction(body);
        made.add(function);
        return function.function();
    }

    /** Throws what one of them could not. */
    void fail() {
        for (NativeFunction function : made) {
            RuntimeException failure = function.takeFailure();
            if (failure != null) {
                throw failure;
            }
        }
    }
}
