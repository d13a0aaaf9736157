package dev.valence.binding;

import dev.valence.js.Realm;
import dev.valence.port.Message;
import java.util.List;

/**
 * Where Java enters what only a service worker's js-lib has: {@code worker/service} in its own
 * realm, {@code preload-realm/init} in that of its preload scripts.
 *
 * <p>Threads: confined to the worker's loop; every call is made inside a task of its agent.
 */
public final class ServiceWorkerEntry {
    private static final String SCOPE = "worker/service";
    private static final String PRELOAD = "preload-realm/init";

    private final Realm realm;
    private final PortTable ports;

    public ServiceWorkerEntry(Realm realm, PortTable ports) {
        this.realm = realm;
        this.ports = ports;
    }

    /** Makes the realm that of preload scripts, and runs them. */
    public void runPreloads(String pathsJson) {
        call(PRELOAD, "start", pathsJson);
    }

    /** Fires {@code install} or {@code activate}; {@code event} is told when it is through. */
    public void fire(String type, int event) {
        call(SCOPE, "fire", type, event);
    }

    /** A message has arrived. */
    public void message(List<Object> source, Message message) {
        Object from = realm.newArray(source.toArray());
        Object handles = realm.newArray(ports.adoptAll(message).toArray());
        call(SCOPE, "receive", from, new ReceivedMessage(message.payload()), handles);
    }

    private void call(String module, String function, Object... args) {
        realm.function(module, function).executeVoid(args);
    }
}
