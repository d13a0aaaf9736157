package dev.valence.process;

import dev.valence.ipc.FramePipe;
import dev.valence.loop.TaskSource;
import dev.valence.page.PageUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A frame in its renderer: a pipe to main, and the document it shows, which {@link FrameLoads}
 * replaces; the frame and its pipe stay (electron-semantics 5.2, 7.6).
 *
 * <p>Threads: {@link #end} is called anywhere; the document belongs to the renderer's loop. Life:
 * the main frame's is its process's.
 */
final class Frame {
    private final RendererProcess renderer;
    private final FrameNode node;
    private final @Nullable PageDocument container;
    private final Runnable whenLoaded;
    private final FramePipe pipe = new FramePipe();
    private final FramePipe.MainSide toMain = pipe.toMain();
    private final InvokeReplies replies;
    private final TaskSource lifeCycle = TaskSource.remote();
    private final Navigations navigations;
    private final FrameLoads loads = new FrameLoads(this);
    private final PageDispatch dispatch = new PageDispatch(this);
    private volatile @Nullable PageDocument document;
    private volatile @Nullable Frame opener;
    private volatile @Nullable Heritage openerHeritage;
    private volatile boolean closing;
    private volatile boolean ended;
    private boolean listening;

    /**
     * @param container the document it is in, or null for a main frame
     * @param whenLoaded called after each load
     */
    Frame(
            RendererProcess renderer,
            FrameNode node,
            @Nullable PageDocument container,
            Runnable whenLoaded) {
        this.renderer = renderer;
        this.node = node;
        this.container = container;
        this.whenLoaded = whenLoaded;
        node.become(this);
        renderer.app().liveFrames().add(this);
        this.replies = new InvokeReplies(this);
        this.navigations = new Navigations(this, renderer.loop(), toMain);
    }

    RendererProcess renderer() {
        return renderer;
    }

    /** What main knows of this frame. */
    FrameNode node() {
        return node;
    }

    FramePipe pipe() {
        return pipe;
    }

    FramePipe.MainSide toMain() {
        return toMain;
    }

    InvokeReplies replies() {
        return replies;
    }

    @Nullable PageDocument document() {
        return document;
    }

    void show(PageDocument made) {
        document = made;
    }

    FrameLoads loads() {
        return loads;
    }

    boolean isMain() {
        return container == null;
    }

    /** The frame whose document contains this one; null for a main frame. */
    @Nullable Frame parent() {
        return container == null ? null : container.frame();
    }

    @Nullable PageDocument container() {
        return container;
    }

    /** Another window moves this one: a fragment at once, else a navigation. Any thread. */
    void navigateTo(PageUrl target) {
        renderer.loop()
                .post(
                        lifeCycle,
                        () -> {
                            PageDocument current = document;
                            if (current == null) {
                                loads.load(target.href(), 0, false, HistoryStep.PUSH);
                            } else {
                                new PageWindow(current).navigate(target.href());
                            }
                        });
    }

    /** A window asks for its end, or for that of another. Any thread. */
    void close() {
        closing = true;
        toMain.notice("window-close-request");
    }

    /** Whether it has been asked to close. Any thread. */
    boolean isClosing() {
        return closing;
    }

    /** What an empty document in it inherits, if there is anything. */
    @Nullable Heritage heritage() {
        return container == null ? openerHeritage : Heritage.from(container);
    }

    /** The frame of another window that has opened this one's, or null. Any thread. */
    @Nullable Frame opener() {
        Frame by = opener;
        return by == null || by.ended ? null : by;
    }

    /** It was opened by a frame, or has disowned its opener. */
    void setOpener(@Nullable Frame by, @Nullable Heritage heritage) {
        opener = by;
        openerHeritage = heritage;
    }

    /** The frames in its document. Any thread. */
    List<Frame> children() {
        PageDocument current = document;
        return current == null ? List.of() : current.children().all();
    }

    boolean hasEnded() {
        return ended;
    }

    /** Tells main of the new frame, before anything that comes from it. */
    void announce(Frame parent) {
        parent.toMain.notice(MainDispatch.FRAME_CREATED, node);
        MainProcess main = renderer.app().main();
        pipe.follow(parent.pipe);
        pipe.attachMain(main.loop(), new MainDispatch(main, node));
    }

    Navigations navigations() {
        return navigations;
    }

    /** A load that goes to another part of the same document; whether it is one. */
    boolean moveInPage(PageUrl target, int navigationId, HistoryStep step) {
        PageDocument current = document;
        if (current == null || !current.history().moveInPage(target, navigationId, step)) {
            return false;
        }
        toMain.notice("did-stop-loading", navigationId);
        return true;
    }

    void stopDocument() {
        PageDocument current = document;
        if (current != null) {
            current.stopLoading();
        }
    }

    /** Whether the page that is shown does not want to be left. */
    boolean isVetoed() {
        PageDocument current = document;
        return current != null && !current.mayUnload();
    }

    /** The document has loaded, or there is none: the frame's container hears of it. */
    void loaded() {
        Frame parent = parent();
        if (parent != null) {
            parent.pipe.follow(pipe);
        }
        whenLoaded.run();
    }

    /** The frame leaves the tree: its document ends, after its {@code unload} listeners. */
    void detach() {
        navigations.abandon();
        FrameLoads.leave(document);
        document = null;
        toMain.notice(MainDispatch.FRAME_DELETED);
        Frame parent = parent();
        if (parent != null) {
            parent.pipe.follow(pipe);
        }
        end();
    }

    /** Lets the page's {@code unload} listeners run; main learns when they have. */
    void unload() {
        renderer.loop()
                .post(
                        lifeCycle,
                        () -> {
                            PageDocument current = document;
                            if (current != null) {
                                current.unload();
                            }
                            toMain.notice(WebContents.UNLOADED);
                        });
    }

    /** The document has an element: what main has sent may arrive, now and from now on. */
    void listen() {
        if (!listening) {
            listening = true;
            pipe.attachRenderer(renderer.loop(), dispatch);
        }
    }

    /** Ends the frame where it stands: its ports close, its code is cancelled. Any thread. */
    void end() {
        ended = true;
        renderer.app().liveFrames().remove(this);
        pipe.closeRenderer();
        replies.discard();
        PageDocument current = document;
        if (current != null) {
            current.close();
        }
    }
}
