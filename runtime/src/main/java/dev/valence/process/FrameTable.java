package dev.valence.process;

import dev.valence.binding.FrameBinding;
import dev.valence.binding.FrameHost;
import dev.valence.ipc.FramePipe;
import dev.valence.js.GuestException;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The frames of an app by frame tree node id: what {@code binding('frame')} acts on.
 *
 * <p>Threads: confined to main's loop, except {@link #newNode}.
 */
final class FrameTable implements FrameHost {
    private final AppProcesses app;
    private final Map<Integer, FrameNode> all = new LinkedHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger();

    FrameTable(AppProcesses app) {
        this.app = app;
    }

    /** A node that is not in the table yet. Any thread. */
    FrameNode newNode(WebContents contents, @Nullable FrameNode parent, String name) {
        int id = lastId.incrementAndGet();
        long high = (long) (app.scheduler().random() * Long.MAX_VALUE);
        String token = new UUID(high, id).toString();
        return new FrameNode(contents, parent, new FrameNode.Identity(id, id, id, token), name);
    }

    /** A node beside the tree for the document that {@code node} no longer shows. */
    FrameNode newDetached(FrameNode node) {
        return node.detached(lastId.incrementAndGet());
    }

    /** The node is in the tree. */
    void add(FrameNode node) {
        all.put(node.id(), node);
    }

    /** The node has left the tree. */
    void remove(FrameNode node) {
        all.remove(node.id());
    }

    private FrameNode get(int frameId) {
        FrameNode node = all.get(frameId);
        if (node == null) {
            throw GuestException.error(FrameBinding.DISPOSED);
        }
        return node;
    }

    private FramePipe.@Nullable RendererSide toRenderer(int frameId) {
        FrameNode node = all.get(frameId);
        return node == null ? null : node.toRenderer();
    }

    @Override
    public boolean send(int frameId, String channel, Payload args) {
        FramePipe.RendererSide frame = toRenderer(frameId);
        if (frame != null) {
            frame.message(channel, args);
        }
        return frame != null;
    }

    @Override
    public boolean postMessage(int frameId, String channel, Message message) {
        FramePipe.RendererSide frame = toRenderer(frameId);
        if (frame == null) {
            message.discard();
            return false;
        }
        frame.postMessage(channel, message);
        return true;
    }

    @Override
    public void executeJavaScript(int frameId, int worldId, String code, int requestId) {
        FramePipe.RendererSide frame = toRenderer(frameId);
        if (frame != null) {
            frame.executeScript(worldId, code, requestId);
        }
    }

    @Override
    public boolean isDestroyed(int frameId) {
        return toRenderer(frameId) == null;
    }

    @Override
    public boolean reloadFrame(int frameId) {
        FrameNode node = get(frameId);
        Frame frame = node.frame();
        if (node.isDetached() || frame == null) {
            return false;
        }
        if (frame.isMain()) {
            node.contents().reload();
        } else {
            frame.loads().reload();
        }
        return true;
    }

    @Override
    public void loadFrame(int frameId, String url, String kind) {
        HistoryStep step = HistoryStep.named(kind);
        FrameNode node = get(frameId);
        Frame frame = node.frame();
        if (frame != null && frame.isMain()) {
            node.contents().load(url, 0, step);
        } else if (frame != null) {
            frame.loads().load(url, 0, false, step);
        }
    }

    @Override
    public boolean isDetached(int frameId) {
        FrameNode node = all.get(frameId);
        return node == null || node.isDetached();
    }

    @Override
    public int treeNodeId(int frameId) {
        FrameNode node = all.get(frameId);
        return node == null ? frameId : node.identity().treeNodeId();
    }

    @Override
    public @Nullable Integer findFrame(int processId, int routingId) {
        return find(
                node ->
                        node.processId() == processId
                                && node.identity().routingId() == routingId
                                && !node.isDetached());
    }

    @Override
    public @Nullable Integer findFrame(int processId, String token) {
        return find(
                node ->
                        node.processId() == processId
                                && node.identity().token().equals(token)
                                && !node.isDetached());
    }

    private @Nullable Integer find(Predicate<FrameNode> wanted) {
        return all.values().stream().filter(wanted).map(FrameNode::id).findFirst().orElse(null);
    }

    @Override
    public @Nullable Integer parent(int frameId) {
        FrameNode parent = get(frameId).parent();
        return parent == null ? null : parent.id();
    }

    @Override
    public List<Integer> children(int frameId) {
        return get(frameId).children().stream().map(FrameNode::id).toList();
    }

    @Override
    public int contentsId(int frameId) {
        return get(frameId).contents().id();
    }

    @Override
    public String frameName(int frameId) {
        return get(frameId).name();
    }

    @Override
    public String frameUrl(int frameId) {
        return get(frameId).url();
    }

    @Override
    public String origin(int frameId) {
        return get(frameId).origin();
    }

    @Override
    public String frameToken(int frameId) {
        return get(frameId).identity().token();
    }

    @Override
    public int processId(int frameId) {
        return get(frameId).processId();
    }

    @Override
    public int routingId(int frameId) {
        return get(frameId).identity().routingId();
    }

    @Override
    public String visibilityState(int frameId) {
        return get(frameId).contents().isVisible() ? "visible" : "hidden";
    }
}
