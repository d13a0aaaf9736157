package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.js.Realm;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('broadcast')}: the {@code BroadcastChannel} objects of one realm (HTML standard,
 * 9.5 Broadcasting to other browsing contexts).
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class BroadcastBinding {
    /** A channel object's other half. Opaque to guests. */
    public static final class Handle {
        private final BroadcastHost.Channel channel;

        Handle(BroadcastHost.Channel channel) {
            this.channel = channel;
        }
    }

    private static final String PREFIX = "Failed to execute 'postMessage' on 'BroadcastChannel': ";

    private final Realm realm;
    private final Cloner cloner;
    private final BroadcastHost host;

    public BroadcastBinding(Realm realm, Cloner cloner, BroadcastHost host) {
        this.realm = realm;
        this.cloner = cloner;
        this.host = host;
    }

    /**
     * @param onMessage called with the data
     */
    @HostAccess.Export
    public Handle open(String name, Value onMessage) {
        return new Handle(
                host.open(
                        name,
                        message -> {
                            if (!realm.isClosed()) {
                                onMessage.executeVoid(cloner.readWeb(message, null));
                            }
                        }));
    }

    /**
     * @param noTransfer an empty array
     * @param portIndex says of every port that it is not transferred
     */
    @HostAccess.Export
    public void post(Handle handle, Value message, Value noTransfer, Value portIndex) {
        handle.channel.post(cloner.writeWeb(message, noTransfer, portIndex, PREFIX));
    }

    @HostAccess.Export
    public void close(Handle handle) {
        handle.channel.close();
    }

    @HostAccess.Export
    public String origin() {
        return host.origin();
    }
}
