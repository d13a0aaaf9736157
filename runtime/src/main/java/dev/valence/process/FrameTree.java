package dev.valence.process;

import java.util.List;

/**
 * The tree of a window's frames in the main process: told of what its frames do, it keeps the table
 * of frames and tells main's JavaScript (electron-semantics 7.3). The window loads as long as one
 * of its frames does.
 *
 * <p>Threads: confined to main's loop. Life: the window's.
 */
final class FrameTree {
    private final AppProcesses app;
    private final WebContents contents;
    private final FrameNode root;
    private int stoppedNavigation;

    FrameTree(AppProcesses app, WebContents contents) {
        this.app = app;
        this.contents = contents;
        this.root = app.frames().newNode(contents, null, "");
        app.frames().add(root);
    }

    FrameNode root() {
        return root;
    }

    boolean isLoading() {
        return root.isAnyLoading();
    }

    /** A frame has been made: the main frame for a renderer, or one below another. */
    void created(FrameNode node) {
        FrameNode parent = node.parent();
        if (parent != null) {
            parent.children().add(node);
            app.frames().add(node);
        }
        tell(node, MainDispatch.FRAME_CREATED);
    }

    /** A frame has left the tree, or a replaced document is over. */
    void deleted(FrameNode node) {
        FrameNode parent = node.parent();
        if (parent != null && parent.children().remove(node) && node.isLoading()) {
            stoppedLoading(node, 0);
        }
        forget(node);
    }

    private void forget(FrameNode node) {
        app.frames().remove(node);
        tell(node, MainDispatch.FRAME_DELETED);
    }

    /** The node under which a replaced document speaks until it is deleted. */
    FrameNode detach(FrameNode node) {
        FrameNode detached = app.frames().newDetached(node);
        app.frames().add(detached);
        return detached;
    }

    /** The renderer is gone, and all but the main frame with it. */
    void prune() {
        List<FrameNode> gone = List.copyOf(root.children());
        root.children().clear();
        root.setLoading(false);
        gone.forEach(this::pruneSubtree);
    }

    private void pruneSubtree(FrameNode node) {
        List.copyOf(node.children()).forEach(this::pruneSubtree);
        forget(node);
    }

    void startedLoading(FrameNode node) {
        node.setLoading(false);
        boolean first = !isLoading();
        node.setLoading(true);
        if (first) {
            tell(node, "did-start-loading");
        }
    }

    /**
     * A frame is done.
     *
     * @param navigationId the load that was asked for, if it is one of the main frame
     */
    void stoppedLoading(FrameNode node, int navigationId) {
        node.setLoading(false);
        stoppedNavigation = navigationId == 0 ? stoppedNavigation : navigationId;
        if (!isLoading()) {
            int done = stoppedNavigation;
            stoppedNavigation = 0;
            tell(root, "did-stop-loading", done);
        }
    }

    private void tell(FrameNode node, String name, Object... args) {
        app.main().run(() -> app.main().entry().event(contents.id(), node.id(), name, args));
    }
}
