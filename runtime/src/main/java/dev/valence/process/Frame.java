package dev.valence.process;

import dev.valence.ipc.FramePipe;
import dev.valence.loop.TaskSource;
import dev.valence.page.Fetched;
import dev.valence.page.NetError;
import dev.valence.page.PageUrl;
import java.nio.file.Path;
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
    private final FramePipe pipe = new FramePipe();
    private final FramePipe.MainSide toMain = pipe.toMain();
    private final InvokeReplies replies;
    private final TaskSource lifeCycle = TaskSource.remote();
    private final Navigations navigations;
    private final PageDispatch dispatch = new PageDispatch(this);
    private volatile @Nullable PageDocument document;
    private volatile boolean ended;
    private boolean listening;

    Frame(RendererProcess renderer, FrameNode node) {
        this.renderer = renderer;
        this.node = node;
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
        return node.parent() == null;
    }

    boolean hasEnded() {
        return ended;
    }

    /**
     * Starts to navigate; an earlier navigation that has not committed is aborted.
     *
     * @param ask whether the page that is shown may veto it
     */
    void load(String url, int navigationId, boolean ask) {
        PageUrl target = renderer.target(url);
        navigate(target, () -> renderer.app().fetcher().fetch(target), navigationId, ask);
    }

    /** Shows an empty page that runs a script of the same folder. */
    void loadScript(Path script, int navigationId, boolean ask) {
        String name = script.getFileName().toString();
        PageUrl target = PageUrl.ofFile(script.resolveSibling(name + ".html"));
        String page =
                "<!doctype html><script src=\"" + PageUrl.ofFile(script).href() + "\"></script>";
        Fetched.Text text = new Fetched.Text(target.href(), "text/html", page);
        navigate(target, () -> text, navigationId, ask);
    }

    private void navigate(PageUrl target, Supplier<Fetched> fetch, int navigationId, boolean ask) {
        navigations.toDocument(
                target, navigationId, ask, () -> arrive(target, fetch.get(), navigationId));
    }

    Navigations navigations() {
        return navigations;
    }

    /** A load that goes to another part of the same document; whether it is one. */
    boolean moveInPage(PageUrl target, int navigationId) {
        PageDocument current = document;
        if (current == null || !current.isElsewhereInPage(target)) {
            return false;
        }
        current.goToFragment(target, navigationId);
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

    private void arrive(PageUrl target, Fetched fetched, int navigationId) {
        if (fetched instanceof Fetched.Failed failed) {
            fail(failed, navigationId);
        } else {
            commit(target, (Fetched.Text) fetched, navigationId);
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
    }

    private void commit(PageUrl target, Fetched.Text text, int navigationId) {
        toMain.notice("-ready-to-commit-navigation");
        leaveDocument();
        if (ended) {
            return;
        }
        PageDocument made = new PageDocument(this, target, navigationId);
        document = made;
        toMain.notice("did-frame-navigate", target.href());
        if (isMain()) {
            toMain.notice("did-navigate", target.href());
        }
        made.open(text);
        if (ended) {
            made.close();
        }
    }

    private void leaveDocument() {
        PageDocument old = document;
        if (old != null) {
            old.unload();
            old.worlds().closeTimers();
            old.close();
        }
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
        pipe.closeRenderer();
        replies.discard();
        PageDocument current = document;
        if (current != null) {
            current.close();
        }
    }
}
