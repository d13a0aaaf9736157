package dev.valence.process;

import dev.valence.ipc.FramePipe;
import dev.valence.loop.TaskSource;
import dev.valence.page.Fetched;
import dev.valence.page.FrameContent;
import dev.valence.page.NetError;
import dev.valence.page.PageUrl;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A frame in its renderer: a pipe to main, and the document it shows. A navigation replaces the
 * document; the frame and its pipe stay (electron-semantics 5.2, 7.6).
 *
 * <p>Threads: {@link #load} is called on main's loop or the renderer's, {@link #end} anywhere; the
 * document belongs to the renderer's loop. Life: the main frame's is its process's.
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
    private final PageDispatch dispatch = new PageDispatch(this);
    private volatile @Nullable PageDocument document;
    private volatile @Nullable Frame opener;
    private volatile @Nullable Heritage openerHeritage;
    private volatile @Nullable Runnable lastLoad;
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
                                load(target.href(), 0, false, HistoryStep.PUSH);
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

    /**
     * Starts to navigate; an earlier navigation that has not committed is aborted.
     *
     * @param ask whether the page that is shown may veto it
     * @param step what it does to the history of its window
     */
    void load(String url, int navigationId, boolean ask, HistoryStep step) {
        PageUrl target = renderer.target(url);
        navigate(target, () -> renderer.app().fetcher().fetch(target), navigationId, ask, step);
    }

    /** Goes back or forward to an entry of the history, or loads it again. */
    void load(HistoryEntry entry, int navigationId, HistoryStep step) {
        navigate(entry.url(), entry.fetch(), navigationId, true, step);
    }

    /** Shows an empty page that runs a script of the same folder; tests are run by main's word. */
    void loadScript(Path script, int navigationId, HistoryStep step) {
        String name = script.getFileName().toString();
        PageUrl target = PageUrl.ofFile(script.resolveSibling(name + ".html"));
        String tag = "<script src=\"" + PageUrl.ofFile(script).href() + "\"></script>";
        String page = "<!doctype html>" + (renderer.contents().prefs().tests() ? "" : tag);
        Fetched.Text text = new Fetched.Text(target.href(), "text/html", page);
        navigate(target, () -> text, navigationId, true, step);
    }

    /** Shows what the iframe asks for. */
    void load(FrameContent content) {
        navigate(
                content.url(),
                () -> content.fetch(renderer.app().fetcher()),
                0,
                false,
                HistoryStep.UNLISTED);
    }

    /** Tells main of the new frame, before anything that comes from it. */
    void announce(Frame parent) {
        parent.toMain.notice(MainDispatch.FRAME_CREATED, node);
        MainProcess main = renderer.app().main();
        pipe.follow(parent.pipe);
        pipe.attachMain(main.loop(), new MainDispatch(main, node));
    }

    /** The same document again. */
    void reload() {
        Runnable again = lastLoad;
        if (again != null) {
            again.run();
        }
    }

    private void navigate(
            PageUrl target,
            Supplier<Fetched> fetch,
            int navigationId,
            boolean ask,
            HistoryStep step) {
        if (isMain() && lastLoad == null) {
            toMain.notice(MainDispatch.FRAME_CREATED, node);
        }
        lastLoad = () -> navigate(target, fetch, 0, ask, HistoryStep.RELOAD);
        Runnable arrive = () -> arrive(new Arrival(target, fetch, step), navigationId);
        navigations.toDocument(target, navigationId, ask, step, arrive);
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

    private void arrive(Arrival arrival, int navigationId) {
        Fetched fetched = arrival.fetch().get();
        if (fetched instanceof Fetched.Failed failed) {
            fail(failed, navigationId);
        } else {
            commit(arrival, (Fetched.Text) fetched, navigationId);
        }
    }

    private void fail(Fetched.Failed failed, int navigationId) {
        if (failed.error() != NetError.UNKNOWN_URL_SCHEME) {
            Object[] args = {
                failed.error().code(), failed.error().text(), failed.url(), isMain(), navigationId
            };
            toMain.notice("did-fail-provisional-load", args);
            toMain.notice("did-fail-load", args);
        }
        toMain.notice("did-stop-loading", navigationId);
        loaded();
    }

    /** The document has loaded, or there is none: the frame's container hears of it. */
    void loaded() {
        Frame parent = parent();
        if (parent != null) {
            parent.pipe.follow(pipe);
        }
        whenLoaded.run();
    }

    private void commit(Arrival arrival, Fetched.Text text, int navigationId) {
        PageUrl target = arrival.url();
        if (isMain()) {
            toMain.notice("-ready-to-commit-navigation");
        }
        Heritage heritage = Heritage.of(target, this);
        PageDocument old = document;
        boolean swaps = old != null && !old.origin().isSameAs(heritage.origin());
        if (!swaps) {
            leave(old);
        }
        if (ended) {
            return;
        }
        PageDocument made = new PageDocument(this, target, heritage, navigationId);
        document = made;
        made.history().arrive(arrival);
        toMain.notice(MainDispatch.COMMITTED, target.href(), heritage.origin().text());
        if (isMain()) {
            toMain.notice("did-navigate", target.href());
        }
        if (swaps) {
            leaveDetached(old);
        }
        made.open(text);
        if (ended) {
            made.close();
        }
    }

    private static void leave(@Nullable PageDocument old) {
        if (old != null) {
            old.unload();
            old.children().detach();
            old.worlds().closeTimers();
            old.leave();
        }
    }

    /** A document of another origin is left when the new one is there already, as in Chromium. */
    private void leaveDetached(@Nullable PageDocument old) {
        toMain.notice(MainDispatch.DETACHED);
        leave(old);
        toMain.notice(MainDispatch.DETACHED_ENDED);
    }

    /** The frame leaves the tree: its document ends, after its {@code unload} listeners. */
    void detach() {
        navigations.abandon();
        leave(document);
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
