package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.port.Payload;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('history')}: the history of a window as one world of its document sees it.
 *
 * <p>Threads: confined to the document's loop. Life: the realm's.
 */
public final class HistoryBinding {
    private final HistoryHost host;
    private final Cloner cloner;

    public HistoryBinding(HistoryHost host, Cloner cloner) {
        this.host = host;
        this.cloner = cloner;
    }

    @HostAccess.Export
    public int length() {
        return host.length();
    }

    @HostAccess.Export
    public int changes() {
        return host.changes();
    }

    /** A new copy each time. */
    @HostAccess.Export
    public @Nullable Object state() {
        Payload state = host.state();
        return state == null ? null : cloner.readWeb(state, null);
    }

    @HostAccess.Export
    public void pushState(Value state, String url) {
        host.moveTo(url, write(state, "pushState"), false);
    }

    @HostAccess.Export
    public void replaceState(Value state, String url) {
        host.moveTo(url, write(state, "replaceState"), true);
    }

    private Payload write(Value state, String method) {
        String prefix = "Failed to execute '" + method + "' on 'History': ";
        return cloner.writeWeb(state, prefix);
    }

    @HostAccess.Export
    public void go(int delta) {
        host.go(delta);
    }
}
