package dev.valence.process;

import dev.valence.ipc.FramePipe;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a window's frame tree as the main process knows it: an identity, and the frame of the
 * moment. The main frame's node outlives documents and renderers, a sub-frame's its documents
 * (electron-semantics 1.6, 7.6).
 *
 * <p>Threads: confined to main's loop, except what is final, the name, which belongs to the
 * renderer, and {@link #become} of a new node. Life: from its frame's creation until it leaves the
 * tree.
 */
final class FrameNode {
    /** Who it is. A node beside the tree has another {@code id} than its {@code treeNodeId}. */
    record Identity(int id, int treeNodeId, int routingId, String token) {}

    private final WebContents contents;
    private final @Nullable FrameNode parent;
    private final Identity identity;
    private final List<FrameNode> children = new ArrayList<>();
    private @Nullable Frame frame;
    private String url = "";
    private String origin = "null";
    private boolean loading;
    private boolean gone;
    private volatile String name;

    FrameNode(WebContents contents, @Nullable FrameNode parent, Identity identity, String name) {
        this.contents = contents;
        this.parent = parent;
        this.identity = identity;
        this.name = name;
    }

    /** The node for a document that another has replaced, and that still runs its unload. */
    FrameNode detached(int id) {
        FrameNode copy =
                new FrameNode(
                        contents,
                        parent,
                        new Identity(id, id(), identity.routingId(), identity.token()),
                        name);
        copy.frame = frame;
        copy.url = url;
        copy.origin = origin;
        return copy;
    }

    WebContents contents() {
        return contents;
    }

    @Nullable FrameNode parent() {
        return parent;
    }

    int id() {
        return identity.id();
    }

    Identity identity() {
        return identity;
    }

    boolean isDetached() {
        return identity.id() != identity.treeNodeId();
    }

    List<FrameNode> children() {
        return children;
    }

    String url() {
        return url;
    }

    String origin() {
        return origin;
    }

    String name() {
        return name;
    }

    void rename(String to) {
        name = to;
    }

    boolean isLoading() {
        return loading;
    }

    void setLoading(boolean on) {
        loading = on;
    }

    /** Whether it or a frame below it loads. */
    boolean isAnyLoading() {
        return loading || children.stream().anyMatch(FrameNode::isAnyLoading);
    }

    int processId() {
        return frame == null ? -1 : frame.renderer().processId();
    }

    /** The frame of a renderer that this node stands for from now on. */
    void become(Frame made) {
        frame = made;
        gone = false;
    }

    /** The renderer is gone, and nobody is there in this frame and those below. */
    void lost() {
        gone = true;
        children.forEach(FrameNode::lost);
    }

    @Nullable Frame frame() {
        return frame;
    }

    /** Where messages to it go; null if nobody is there. */
    FramePipe.@Nullable RendererSide toRenderer() {
        return frame == null || gone ? null : frame.pipe().toRenderer();
    }

    /** It shows another document. */
    void committed(String newUrl, String newOrigin) {
        url = newUrl;
        origin = newOrigin;
    }

    /** Its document has another URL. */
    void movedTo(String newUrl) {
        url = newUrl;
    }
}
