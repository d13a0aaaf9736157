package dev.valence.process;

import dev.valence.binding.PageEntry;
import dev.valence.binding.PortTable;
import dev.valence.diagnostics.Kind;
import dev.valence.diagnostics.OpenCall;
import dev.valence.diagnostics.Watch;
import dev.valence.ipc.FrameNotices;
import dev.valence.ipc.Reply;
import dev.valence.js.Agent;
import dev.valence.js.RealmEndedException;
import dev.valence.loop.TaskSource;
import dev.valence.page.DocumentTree;
import dev.valence.page.Fetched;
import dev.valence.page.NetError;
import dev.valence.page.Origin;
import dev.valence.page.PageLoader;
import dev.valence.page.PageUrl;
import dev.valence.port.Payload;
import dev.valence.port.PortScope;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One document in a renderer: its tree, its worlds, and everything bound to it. When it is replaced
 * or its process ends, worlds, ports and timers end with it (electron-semantics 6.3, 7.6).
 *
 * <p>Threads: confined to the renderer's loop, except {@link #close}.
 */
final class PageDocument {
    private final Frame frame;
    private final RendererProcess renderer;
    private final DocumentTree tree;
    private final Origin origin;
    private final ChildFrames children = new ChildFrames(this);
    private final int navigationId;
    private final Agent agent = new Agent();
    private final PortScope scope;
    private final PortTable portTable;
    private final WindowMessages windowMessages;
    private final TaskSource domTasks = TaskSource.local();
    private final Offspring offspring;
    private final PageWorlds worlds;
    private final BlockingCalls blockingCalls = new BlockingCalls(this);
    private final PageHistory history = new PageHistory(this);
    private volatile boolean closed;
    private boolean unloaded;
    private boolean loaded;
    private boolean stopped;

    PageDocument(Frame frame, PageUrl url, Heritage heritage, int navigationId) {
        this.frame = frame;
        this.renderer = frame.renderer();
        this.navigationId = navigationId;
        this.tree = new DocumentTree(url);
        this.origin = heritage.origin();
        tree.setInheritedBase(heritage.base());
        tree.setVisible(renderer.contents().isVisible());
        this.scope = renderer.app().live().newPortScope(renderer.loop());
        this.portTable =
                new PortTable(
                        scope,
                        agent,
                        renderer.app().collector(),
                        renderer.app().newWatch(renderer.loop(), scope));
        this.offspring = new Offspring(WorkerOwner.of(this));
        this.worlds = new PageWorlds(this);
        this.windowMessages = new WindowMessages(this);
    }

    Frame frame() {
        return frame;
    }

    RendererProcess renderer() {
        return renderer;
    }

    DocumentTree tree() {
        return tree;
    }

    Origin origin() {
        return origin;
    }

    /** The frames in it. */
    ChildFrames children() {
        return children;
    }

    Agent agent() {
        return agent;
    }

    PortTable portTable() {
        return portTable;
    }

    /** Its part in the history of its window. */
    PageHistory history() {
        return history;
    }

    BlockingCalls blockingCalls() {
        return blockingCalls;
    }

    /** What it has outside of itself. */
    Offspring offspring() {
        return offspring;
    }

    PageWorlds worlds() {
        return worlds;
    }

    boolean isClosed() {
        return closed;
    }

    /** Runs the preload, then the page. */
    void open(Fetched.Text text) {
        run(worlds::start);
        if (frame.isMain()) {
            tree.onTitleChanged(title -> frame.toMain().notice("page-title-updated", title, true));
        }
        PageLoader loader = new PageLoader(tree, new PageEvents(this, navigationId));
        Runnable start = () -> post(() -> loader.start(text));
        PageEntry electron = worlds.electron();
        if (electron == null) {
            start.run();
        } else {
            run(() -> electron.runPreload(start));
        }
    }

    /**
     * Runs a task in all worlds. If a world has been cancelled meanwhile, the task ends quietly; if
     * it ran out of statements, the process is ended.
     */
    void run(Runnable task) {
        if (closed) {
            return;
        }
        try {
            agent.run(task);
        } catch (RealmEndedException ended) {
            if (!closed) {
                renderer.documentDied(ended.why());
            }
        }
    }

    /** Runs {@code task} on the renderer's loop later, unless the document is over by then. */
    void post(Runnable task) {
        renderer.loop()
                .post(
                        domTasks,
                        () -> {
                            if (!closed) {
                                task.run();
                            }
                        });
    }

    /** What {@code window.postMessage} sends here. */
    WindowMessages windowMessages() {
        return windowMessages;
    }

    /** A script main asked for has its result. */
    void scriptResult(int requestId, boolean ok, Payload value) {
        frame.toMain().notice("script-result", requestId, ok, value);
    }

    /** A call that waits for its answer; null if nobody wants to know when it waits for ever. */
    @Nullable OpenCall opensCall(Kind kind, String channel, Payload args) {
        Watch watch = portTable.watch();
        return watch == null ? null : watch.calls(kind, channel, args);
    }

    Reply replyTo(int callId, @Nullable OpenCall call) {
        return frame.replies().replyTo(this, callId, call);
    }

    /** The window is shown or hidden. */
    void setVisible(boolean visible) {
        tree.setVisible(visible);
        inner().forEach(document -> document.setVisible(visible));
        run(() -> worlds.events().fireAtDocument("visibilitychange", true));
    }

    /** All of the page has been loaded. */
    void loaded() {
        loaded = true;
    }

    boolean isLoaded() {
        return loaded;
    }

    /** Whether the page does not get any further. */
    boolean isStopped() {
        return stopped;
    }

    /** {@code window.stop()}, {@code webContents.stop()}: the page stays as far as it has come. */
    void stopLoading() {
        if (loaded || stopped || closed) {
            return;
        }
        stopped = true;
        FrameNotices main = frame.toMain();
        int code = NetError.ABORTED.code();
        main.notice("did-fail-load", code, "", tree.url().href(), frame.isMain(), navigationId);
        main.notice("did-stop-loading", navigationId);
        frame.loaded();
    }

    /** Asks the page's {@code beforeunload} listeners. */
    boolean mayUnload() {
        boolean[] proceed = {true};
        run(
                () ->
                        proceed[0] =
                                worlds.events()
                                        .fire(
                                                null,
                                                "BeforeUnloadEvent",
                                                "beforeunload",
                                                "{\"cancelable\":true}"));
        return proceed[0] && inner().stream().allMatch(PageDocument::mayUnload);
    }

    /** Fires {@code pagehide} and {@code unload}: the document is about to be replaced. */
    void unload() {
        if (unloaded) {
            return;
        }
        unloaded = true;
        run(
                () -> {
                    worlds.events().fire(null, "pagehide", false, false);
                    worlds.events().fire(null, "unload", false, false);
                    worlds.withElectron(PageEntry::exit);
                });
        inner().forEach(PageDocument::unload);
    }

    /** The documents that its frames show. */
    private List<PageDocument> inner() {
        return children.all().stream()
                .map(Frame::document)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Ends everything bound to the document. Any thread. */
    void close() {
        release();
        closeWorlds();
    }

    /**
     * The same when its frame has gone: if that was by code that its own has called, the rest of
     * its own still runs, as in a browser, and its {@code ipcRenderer} throws. Otherwise nothing of
     * it can run any more: no other document holds an object of it.
     */
    void leave() {
        if (!agent.isInTask()) {
            close();
            return;
        }
        worlds.withElectron(PageEntry::releaseContext);
        renderer.outlivedBy(this);
        agent.afterTask(this::closeWorlds);
        release();
    }

    private void release() {
        closed = true;
        windowMessages.discard();
        children.all().forEach(Frame::end);
        offspring.close();
        portTable.close();
        renderer.app().live().forget(scope);
    }

    /** Its code is cancelled. Any thread. */
    void closeWorlds() {
        renderer.forget(this);
        renderer.app().reaper().close(worlds.realms());
    }
}
