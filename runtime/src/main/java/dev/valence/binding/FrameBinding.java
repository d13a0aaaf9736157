package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.diagnostics.Watch;
import dev.valence.js.GuestException;
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
 * {@code binding('frame')} of the main process: Electron's WebFrameMain, by frame tree node id.
 *
 * <p>Threads: confined to main's loop. Life: the main realm's.
 */
public final class FrameBinding {
    /** Electron's text for a frame that is not there any more. */
    public static final String DISPOSED =
            "Render frame was disposed before WebFrameMain could be accessed";

    private static final int NOWHERE = -1;

    private final Realm realm;
    private final FrameHost host;
    private final Cloner cloner;
    private final PortTable ports;

    public FrameBinding(Realm realm, FrameHost host, Cloner cloner, PortTable ports) {
        this.realm = realm;
        this.host = host;
        this.cloner = cloner;
        this.ports = ports;
    }

    /** Notes where a message comes from, if that may be asked. */
    private Payload sent(String channel, Payload payload) {
        Watch watch = ports.watch();
        if (watch != null) {
            watch.sends(channel, payload);
        }
        return payload;
    }

    @HostAccess.Export
    public void send(int frameId, String channel, Value args) {
        Payload payload = sent(channel, cloner.writeElectron(args));
        if (!host.send(frameId, channel, payload)) {
            throw GuestException.error(DISPOSED);
        }
    }

    /**
     * Electron's order: the message is serialized, its ports are taken, then the frame is looked
     * at.
     */
    @HostAccess.Export
    public void postMessage(int frameId, String channel, Value message, Value portHandles) {
        Payload payload = sent(channel, cloner.writeElectron(message));
        List<PipeEnd> ends = ports.neuter(MessagePortBinding.handles(portHandles));
        if (!host.postMessage(frameId, channel, new Message(payload, ends))) {
            throw GuestException.error(DISPOSED);
        }
    }

    @HostAccess.Export
    public void executeJavaScript(int frameId, int worldId, String code, int requestId) {
        host.executeJavaScript(frameId, worldId, code, requestId);
    }

    @HostAccess.Export
    public boolean isDestroyed(int frameId) {
        return host.isDestroyed(frameId);
    }

    /** Whether it is gone, or a document that its frame no longer shows. */
    @HostAccess.Export
    public boolean isDetached(int frameId) {
        return host.isDetached(frameId);
    }

    @HostAccess.Export
    public int treeNodeId(int frameId) {
        return host.treeNodeId(frameId);
    }

    /** An array of its frame tree node id, process id and routing id; -1 if it is gone. */
    @HostAccess.Export
    public Value place(int frameId) {
        boolean gone = host.isDestroyed(frameId);
        return realm.newArray(
                host.treeNodeId(frameId),
                gone ? NOWHERE : host.processId(frameId),
                gone ? NOWHERE : host.routingId(frameId));
    }

    @HostAccess.Export
    public void load(int frameId, String url, String kind) {
        host.loadFrame(live(frameId), url, kind);
    }

    @HostAccess.Export
    public boolean reload(int frameId) {
        return host.reloadFrame(live(frameId));
    }

    /** Null for the main frame of a page. */
    @HostAccess.Export
    public @Nullable Integer parent(int frameId) {
        return host.parent(live(frameId));
    }

    @HostAccess.Export
    public Value children(int frameId) {
        return realm.newArray(host.children(live(frameId)).toArray());
    }

    /** The frame itself and all below it, breadth first. */
    @HostAccess.Export
    public Value subtree(int frameId) {
        List<Integer> all = new ArrayList<>(List.of(live(frameId)));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(host.children(all.get(i)));
        }
        return realm.newArray(all.toArray());
    }

    /** The webContents that the frame belongs to. */
    @HostAccess.Export
    public int contentsId(int frameId) {
        return host.contentsId(live(frameId));
    }

    /** The frame with these ids, or null. */
    @HostAccess.Export
    public @Nullable Integer find(int processId, int routingId) {
        return host.findFrame(processId, routingId);
    }

    /** The frame with this token, or null. */
    @HostAccess.Export
    public @Nullable Integer findByToken(int processId, String token) {
        return host.findFrame(processId, token);
    }

    @HostAccess.Export
    public String url(int frameId) {
        return host.frameUrl(live(frameId));
    }

    @HostAccess.Export
    public String origin(int frameId) {
        return host.origin(live(frameId));
    }

    @HostAccess.Export
    public String name(int frameId) {
        return host.frameName(live(frameId));
    }

    @HostAccess.Export
    public String frameToken(int frameId) {
        return host.frameToken(live(frameId));
    }

    @HostAccess.Export
    public int processId(int frameId) {
        return host.processId(live(frameId));
    }

    @HostAccess.Export
    public int routingId(int frameId) {
        return host.routingId(live(frameId));
    }

    @HostAccess.Export
    public String visibilityState(int frameId) {
        return host.visibilityState(live(frameId));
    }

    private int live(int frameId) {
        if (host.isDestroyed(frameId)) {
            throw GuestException.error(DISPOSED);
        }
        return frameId;
    }
}
