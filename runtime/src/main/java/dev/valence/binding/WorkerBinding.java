package dev.valence.binding;

import dev.valence.js.Realm;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('worker')}: the workers that one realm of a page or worker makes (HTML standard,
 * 10.2.6 Dedicated workers and 10.2.6.4 Shared workers).
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class WorkerBinding {
    private final Realm realm;
    private final WorkerHost host;

    public WorkerBinding(Realm realm, WorkerHost host) {
        this.realm = realm;
        this.host = host;
    }

    /**
     * A new worker.
     *
     * @param onFailure called with message (null if the script did not load), text, file, line and
     *     column
     */
    @HostAccess.Export
    public PortHandle start(String url, boolean module, String name, Value onFailure) {
        return host.start(url, module, name, failures(onFailure));
    }

    /** A connection to a shared worker. */
    @HostAccess.Export
    public PortHandle connect(String url, boolean module, String name, Value onFailure) {
        return host.connect(url, module, name, failures(onFailure));
    }

    private WorkerHost.Failures failures(Value tell) {
        return failure -> {
            if (!realm.isClosed()) {
                tell.executeVoid(
                        failure.message(),
                        failure.text(),
                        failure.file(),
                        failure.line(),
                        failure.column());
            }
        };
    }

    @HostAccess.Export
    public void terminate(PortHandle port) {
        host.terminate(port);
    }
}
