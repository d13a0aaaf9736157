package dev.valence.process;

import dev.valence.ipc.FramePipe;
import dev.valence.loop.TaskSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A window's contents as the main process knows them: an identity that outlives documents and
 * renderers, and the renderer of the moment.
 *
 * <p>Threads: confined to main's loop. Life: from {@code new BrowserWindow} to its destruction.
 */
final class WebContents {
    /** The notice that a page which is being closed has run its {@code unload} listeners. */
    static final String UNLOADED = "unloaded";

    private final AppProcesses app;
    private final int id;
    private final FrameTree tree;
    private final PagePrefs prefs;
    private final MainDispatch dispatch;
    private final TaskSource lifeCycle = TaskSource.remote();
    private RendererProcess renderer;
    private boolean rendererGone;
    private boolean destroyed;
    private volatile boolean visible;
    private volatile String sessionPreloads = "[]";
    private final SessionHistory history = new SessionHistory();
    private @Nullable Load lastLoad;
    private @Nullable Load shown;
    private String title = "";

    WebContents(AppProcesses app, int id, PagePrefs prefs) {
        this.app = app;
        this.id = id;
        this.prefs = prefs;
        this.visible = prefs.show();
        this.tree = new FrameTree(app, this);
        this.dispatch = new MainDispatch(app.main(), tree.root());
        this.renderer = newRenderer();
    }

    private RendererProcess newRenderer() {
        int processId = app.windows().nextProcessId();
        RendererProcess made = new RendererProcess(app, this, tree.root(), processId);
        made.mainFrame().pipe().attachMain(app.main().loop(), dispatch);
        return made;
    }

    int id() {
        return id;
    }

    Windows windows() {
        return app.windows();
    }

    /** A page has opened it: it begins with what it has from that page. */
    void openedBy(WindowOpening opening) {
        Frame opener = opening.isWithoutOpener() ? null : opening.opener();
        renderer.mainFrame().setOpener(opener, opening.heritage());
        tree.root().rename(opening.name());
        tree.root().committed("", opening.heritage().origin().text());
    }

    FrameTree tree() {
        return tree;
    }

    FrameNode mainFrame() {
        return tree.root();
    }

    PagePrefs prefs() {
        return prefs;
    }

    RendererProcess renderer() {
        return renderer;
    }

    boolean isDestroyed() {
        return destroyed;
    }

    boolean isLoading() {
        return tree.isLoading();
    }

    String url() {
        return tree.root().url();
    }

    String title() {
        return title;
    }

    /**
     * Whether it shows no document and none is on its way: such a window waits for ever in
     * Electron.
     */
    boolean hasNothingToShow() {
        return lastLoad == null && !destroyed;
    }

    /**
     * Starts a navigation, in a new renderer if the last one is gone.
     *
     * @param navigationId 0 if the page asked for it, which has agreed to be left then
     */
    void load(String to, int navigationId) {
        load(to, navigationId, HistoryStep.PUSH);
    }

    /** The same, with what it does to the history. */
    void load(String to, int navigationId, HistoryStep step) {
        start(new Load.OfUrl(to, navigationId != 0, step), navigationId);
    }

    /** An empty document that nobody asked for. */
    void showEmpty() {
        load("about:blank", 0, HistoryStep.UNLISTED);
    }

    /** Shows an empty page that runs {@code script}. */
    void loadScript(Path script, int navigationId) {
        start(new Load.OfScript(script, HistoryStep.PUSH), navigationId);
    }

    void reload() {
        if (lastLoad != null) {
            start(lastLoad.again(), 0);
        }
    }

    SessionHistory history() {
        return history;
    }

    /** Back or forward by so many entries, if there is one; 0 is a reload. */
    void go(int offset) {
        if (offset == 0) {
            reload();
        } else {
            goTo(history.ofMain().active() + offset, 0);
        }
    }

    /** Shows the entry at an index of the history, if there is one. */
    void goTo(int index, int navigationId) {
        HistoryEntry entry = history.ofMain().at(index);
        if (entry != null && !destroyed) {
            if (shown == null) {
                history.change(now -> now.goTo(entry));
            }
            start(new Load.OfEntry(entry, HistoryStep.to(entry)), navigationId);
        }
    }

    private void start(Load load, int navigationId) {
        lastLoad = load;
        tree.root().setLoading(true);
        if (rendererGone) {
            rendererGone = false;
            renderer = newRenderer();
        }
        load.into(renderer.mainFrame(), navigationId);
    }

    /** Main's answer to the veto of a page that a navigation would end. */
    void answerVeto(int number, boolean overruled) {
        if (!overruled && renderer.mainFrame().navigations().isLatest(number)) {
            lastLoad = shown;
            tree.root().setLoading(false);
        }
        renderer.mainFrame().navigations().answerVeto(number, overruled);
    }

    /** Null if there is no live frame to send to. */
    FramePipe.@Nullable RendererSide frame() {
        return destroyed || rendererGone ? null : renderer.mainFrame().pipe().toRenderer();
    }

    /** Keeps what main asks for synchronously, as notices pass by. */
    void noticed(FrameNode frame, String name, Object... args) {
        switch (name) {
            case "did-navigate" -> shown = lastLoad;
            case "did-navigate-in-page" -> movedInPage(frame, (String) args[0]);
            case "page-title-updated" -> titled((String) args[0]);
            default -> {}
        }
    }

    private void titled(String text) {
        title = text;
        history.change(now -> now.titled(text));
    }

    /** The document has another URL now, under which a reload finds it. */
    private void movedInPage(FrameNode frame, String to) {
        frame.movedTo(to);
        HistoryEntry entry = history.ofMain().current();
        if (frame == tree.root() && entry != null && !isLeaving(to)) {
            shown = new Load.OfEntry(entry, HistoryStep.to(entry));
            lastLoad = shown;
        }
    }

    /** Whether something else is on its way than the place in the page that is shown now. */
    private boolean isLeaving(String to) {
        return lastLoad != shown && lastLoad != null && !lastLoad.isOf(to);
    }

    /** {@code forcefullyCrashRenderer}, or the end of a page that ran too long. */
    void crash(String reason, int exitCode) {
        crash(reason, exitCode, "");
    }

    /**
     * @param why for people, if there is more to say
     */
    void crash(String reason, int exitCode, String why) {
        if (destroyed || rendererGone) {
            return;
        }
        rendererGone = true;
        tree.root().lost();
        tree.root().setLoading(false);
        renderer.end();
        app.main()
                .post(
                        lifeCycle,
                        () -> {
                            if (!destroyed) {
                                tree.prune();
                                dispatch.tell("render-process-gone", reason, exitCode, why);
                            }
                        });
    }

    /** Whether the page may be left: asked of it if it can answer, else granted at once. */
    void askBeforeUnload(int requestId) {
        FramePipe.RendererSide frame = frame();
        if (frame != null && renderer.canAnswer()) {
            frame.beforeUnload(requestId);
        } else {
            app.main().post(lifeCycle, () -> dispatch.tell("beforeunload-answer", requestId, true));
        }
    }

    /** The preload scripts of its session, a JSON array of paths; for the documents to come. */
    String sessionPreloads() {
        return sessionPreloads;
    }

    void setSessionPreloads(String paths) {
        sessionPreloads = paths;
    }

    boolean isVisible() {
        return visible;
    }

    void setVisible(boolean on) {
        FramePipe.RendererSide frame = frame();
        if (frame != null && visible != on) {
            frame.visibility(on);
        }
        visible = on;
    }

    /** Destroys it, after the page's {@code unload} listeners have run if they are to and can. */
    void close(boolean runUnload) {
        if (runUnload && frame() != null && renderer.canAnswer()) {
            renderer.mainFrame().unload();
        } else {
            destroy();
        }
    }

    void destroy() {
        if (destroyed) {
            return;
        }
        destroyed = true;
        tree.root().lost();
        renderer.end();
        app.windows().forget(this);
        app.main()
                .post(
                        lifeCycle,
                        () -> {
                            tree.prune();
                            app.frames().remove(tree.root());
                            dispatch.tell("destroyed");
                        });
    }
}
