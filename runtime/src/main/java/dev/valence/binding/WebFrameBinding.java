package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.js.Realm;
import dev.valence.port.Payload;
import java.util.Arrays;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('web_frame')}: the frames of this renderer, by frame id; 0 is none.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class WebFrameBinding {
    private final Realm realm;
    private final Cloner cloner;
    private final WebFramesHost host;

    public WebFrameBinding(Realm realm, Cloner cloner, WebFramesHost host) {
        this.realm = realm;
        this.cloner = cloner;
        this.host = host;
    }

    @HostAccess.Export
    public int self() {
        return host.self();
    }

    @HostAccess.Export
    public int top() {
        return host.top();
    }

    @HostAccess.Export
    public int parent(int frame) {
        return host.parent(frame);
    }

    @HostAccess.Export
    public int opener(int frame) {
        return host.opener(frame);
    }

    @HostAccess.Export
    public int firstChild(int frame) {
        return host.firstChild(frame);
    }

    @HostAccess.Export
    public int nextSibling(int frame) {
        return host.nextSibling(frame);
    }

    @HostAccess.Export
    public int named(String name) {
        return host.named(name);
    }

    @HostAccess.Export
    public int routed(int routingId) {
        return host.routed(routingId);
    }

    @HostAccess.Export
    public int withToken(String token) {
        return host.withToken(token);
    }

    @HostAccess.Export
    public boolean isGone(int frame) {
        return host.isGone(frame);
    }

    @HostAccess.Export
    public int routingId(int frame) {
        return host.routingId(frame);
    }

    @HostAccess.Export
    public String token(int frame) {
        return host.token(frame);
    }

    /** Runs a script in another frame: {@code {result}}, {@code {error}}, or null. */
    @HostAccess.Export
    public @Nullable Object execute(int frame, int worldId, String code, String url) {
        Payload outcome = host.execute(frame, worldId, code, url);
        return outcome == null ? null : cloner.readElectron(outcome);
    }

    /** An array of the ids of all worlds of a frame. */
    @HostAccess.Export
    public Value worldIds(int frame) {
        return realm.newArray(Arrays.stream(host.worldIds(frame)).boxed().toArray());
    }
}
