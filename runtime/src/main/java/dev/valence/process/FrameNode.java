package dev.valence.process;

import dev.valence.ipc.FramePipe;
import dev.valence.page.PageUrl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a window's frame tree as the main process knows it: an identity, and the frame of the
 * moment. The main frame's node outlives documents and renderers, a sub-frame's its documents
 * (electron-semantics 1.6, 7.6).
 *
 * <p>Threads: what is not final is confined to main's loop, but for {@link #become} of a new node.
 * Life: from its frame's creation until it leaves the tree.
 */
final class FrameNode {
    private final WebContents contents;
    private final @Nullable FrameNode parent;
    private final int id;
    private final int routingId;
    private final String token;
    private final List<FrameNode> children = new ArrayList<>();
    private @Nullable Frame frame;
    private String url = "";
    private String name = "";

    FrameNode(
            WebContents contents, @Nullable FrameNode parent, int id, int routingId, String token) {
        this.contents = contents;
        this.parent = parent;
        this.id = id;
        this.routingId = routingId;
        this.token = token;
    }

    WebContents contents() {
        return contents;
    }

    @Nullable FrameNode parent() {
        return parent;
    }

    int id() {
        return id;
    }

    int routingId() {
        return routingId;
    }

    String token() {
        return token;
    }

    List<FrameNode> children() {
        return children;
    }

    String url() {
        return url;
    }

    String name() {
        return name;
    }

    String origin() {
        return PageUrl.parse(url).origin();
    }

    int processId() {
        return frame == null ? -1 : frame.renderer().processId();
    }

    /** The frame of a renderer that this node stands for from now on. */
    void become(Frame made) {
        frame = made;
    }

    /** Where messages to it go; null if nobody is there. */
    FramePipe.@Nullable RendererSide toRenderer() {
        return frame == null || frame.hasEnded() ? null : frame.pipe().toRenderer();
    }

    @Nullable Frame frame() {
        return frame;
    }

    /** Keeps what main asks for synchronously, as notices pass by. */
    void noticed(String name, Object... args) {
        if (name.equals("did-frame-navigate") || name.equals("did-navigate-in-page")) {
            url = (String) args[0];
        }
    }
}
