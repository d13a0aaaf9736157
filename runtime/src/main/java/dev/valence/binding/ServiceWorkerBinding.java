package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.js.Realm;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.PipeEnd;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('service_worker')} of one realm of a page or of a service worker (Service Workers,
 * 3 Client context and 4 Execution context).
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class ServiceWorkerBinding {
    private final Realm realm;
    private final Cloner cloner;
    private final PortTable ports;
    private final ServiceWorkerHost host;
    private ServiceWorkerHost.Listener listener = (name, args) -> {};

    public ServiceWorkerBinding(
            Realm realm, Cloner cloner, PortTable ports, ServiceWorkerHost host) {
        this.realm = realm;
        this.cloner = cloner;
        this.ports = ports;
        this.host = host;
    }

    /**
     * Begins to listen.
     *
     * @param onNotice called with a name and arguments
     * @return what {@link ServiceWorkerHost#listen} says, as arrays
     */
    @HostAccess.Export
    public @Nullable Object listen(Value onNotice) {
        listener =
                (name, args) -> {
                    if (!realm.isClosed()) {
                        onNotice.executeVoid(name, toGuest(args));
                    }
                };
        return toGuest(host.listen(listener));
    }

    private @Nullable Object toGuest(@Nullable Object value) {
        if (value instanceof Payload payload) {
            return new ReceivedMessage(payload);
        }
        return value instanceof List<?> list
                ? realm.newArray(list.stream().map(this::toGuest).toArray())
                : value;
    }

    /**
     * @param args an array of strings
     */
    @HostAccess.Export
    public void call(String method, Value args, int callId) {
        List<String> texts = new ArrayList<>();
        for (long i = 0; i < args.getArraySize(); i++) {
            texts.add(args.getArrayElement(i).asString());
        }
        host.call(method, texts, callId, listener);
    }

    /**
     * {@code postMessage} to a service worker or a client of one.
     *
     * @param owner the interface, for error messages
     * @param target the id of the version or of the client
     */
    @HostAccess.Export
    public void post(
            String owner,
            String target,
            Value message,
            Value list,
            Value portIndex,
            Value portHandles) {
        String prefix = "Failed to execute 'postMessage' on '" + owner + "': ";
        Payload payload = cloner.writeWeb(message, list, portIndex, prefix);
        List<PortHandle> transferred = MessagePortBinding.handles(portHandles);
        List<PipeEnd> ends = transferred.isEmpty() ? List.of() : ports.neuter(transferred);
        host.post(target, new Message(payload, ends));
    }
}
