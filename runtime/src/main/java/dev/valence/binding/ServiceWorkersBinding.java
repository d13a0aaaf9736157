package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.js.Realm;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('service_workers')} of the main process.
 *
 * <p>Threads: confined to main's loop. Life: the main realm's.
 */
public final class ServiceWorkersBinding {
    private final Realm realm;
    private final Cloner cloner;
    private final ServiceWorkersHost host;

    public ServiceWorkersBinding(Realm realm, Cloner cloner, ServiceWorkersHost host) {
        this.realm = realm;
        this.cloner = cloner;
        this.host = host;
    }

    /** An array for each live version: id, script URL, scope, id of its process and status. */
    @HostAccess.Export
    public Value live(String partition) {
        return realm.newArray(host.live(partition).stream().map(this::toArray).toArray());
    }

    private Value toArray(ServiceWorkersHost.Facts facts) {
        return realm.newArray(
                facts.versionId(), facts.url(), facts.scope(), facts.processId(), facts.status());
    }

    @HostAccess.Export
    public void send(int versionId, String channel, Value args) {
        host.send(versionId, channel, cloner.writeElectron(args));
    }

    @HostAccess.Export
    public void startForScope(String partition, String scope, int callId) {
        host.startForScope(partition, scope, callId);
    }

    @HostAccess.Export
    public void stopAll(String partition) {
        host.stopAll(partition);
    }

    @HostAccess.Export
    public void setPreloads(String partition, String pathsJson) {
        host.setPreloads(partition, pathsJson);
    }
}
