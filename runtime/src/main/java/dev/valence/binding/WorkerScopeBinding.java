package dev.valence.binding;

import dev.valence.js.GuestException;
import dev.valence.js.Realm;
import dev.valence.page.Fetched;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('worker_scope')}: a worker as its own script sees it (HTML standard, 10.2.1 The
 * WorkerGlobalScope interface).
 *
 * <p>Threads: confined to the worker's loop. Life: its realm's.
 */
public final class WorkerScopeBinding {
    private final Realm realm;
    private final WorkerScopeHost host;
    private final @Nullable PortHandle port;

    /**
     * @param port the implicit port of a dedicated worker, or null
     */
    public WorkerScopeBinding(Realm realm, WorkerScopeHost host, @Nullable PortHandle port) {
        this.realm = realm;
        this.host = host;
        this.port = port;
    }

    @HostAccess.Export
    public @Nullable PortHandle port() {
        return port;
    }

    @HostAccess.Export
    public String name() {
        return host.name();
    }

    @HostAccess.Export
    public String url() {
        return host.url();
    }

    @HostAccess.Export
    public String origin() {
        return host.origin();
    }

    @HostAccess.Export
    public boolean isModule() {
        return host.isModule();
    }

    @HostAccess.Export
    public String kind() {
        return host.kind();
    }

    @HostAccess.Export
    public boolean hasNode() {
        return host.hasNode();
    }

    @HostAccess.Export
    public String userAgent() {
        return host.userAgent();
    }

    @HostAccess.Export
    public int hardwareConcurrency() {
        return Runtime.getRuntime().availableProcessors();
    }

    @HostAccess.Export
    public String platform() {
        return WindowBinding.platformName();
    }

    /** Fetches a script and runs it at once; what it throws is thrown here. */
    @HostAccess.Export
    public void importScript(String url) {
        if (host.fetch(url) instanceof Fetched.Text text) {
            realm.eval(Source.newBuilder("js", text.text(), text.url()).buildLiteral());
            return;
        }
        throw GuestException.domException(
                "NetworkError",
                "Failed to execute 'importScripts' on 'WorkerGlobalScope': The script at '"
                        + url
                        + "' failed to load.");
    }

    @HostAccess.Export
    public void uncaught(String message, String text, String file, int line, int column) {
        host.uncaught(new WorkerFailure(message, text, file, line, column));
    }

    @HostAccess.Export
    public void close() {
        host.close();
    }
}
