package dev.valence.process;

import dev.valence.js.RealmEndedException;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import dev.valence.page.PageUrl;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The process behind a window: a loop, and the frames that live on it.
 *
 * <p>Threads: {@link #end} is called anywhere; what belongs to pages is on the renderer's loop.
 * Life: until the window is destroyed or the process crashes; {@link #end} ends it wherever it
 * stands. Differences from Chromium: all frames of a window share a process, whatever their
 * origins.
 */
final class RendererProcess {
    private final AppProcesses app;
    private final WebContents contents;
    private final int processId;
    private final Loop loop;
    private final Frame mainFrame;
    private final TaskSource lifeCycle = TaskSource.remote();
    private final Set<PageDocument> outlived = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    RendererProcess(AppProcesses app, WebContents contents, FrameNode mainFrame, int processId) {
        this.app = app;
        this.contents = contents;
        this.processId = processId;
        this.loop = app.live().newLoop("renderer " + contents.id(), this::taskFailed);
        this.mainFrame = new Frame(this, mainFrame, null, () -> {});
    }

    /** A task found its document's realm ended, as any may that a document has left behind. */
    private void taskFailed(Throwable failure) {
        if (!(failure instanceof RealmEndedException end)) {
            app.internalFailure(failure);
        } else if (end.outOfStatements()) {
            documentDied(end.why());
        }
    }

    AppProcesses app() {
        return app;
    }

    WebContents contents() {
        return contents;
    }

    int processId() {
        return processId;
    }

    Loop loop() {
        return loop;
    }

    Frame mainFrame() {
        return mainFrame;
    }

    boolean hasEnded() {
        return ended;
    }

    /** What a URL means here: without a scheme, a file of the app, unless Valence is strict. */
    PageUrl target(String url) {
        return PageUrl.parse(url, app.isStrict() ? null : app.options().appPath());
    }

    /** A page used up its statements, or its realm was cancelled from elsewhere. */
    void documentDied(String why) {
        if (!ended) {
            app.main()
                    .post(
                            lifeCycle,
                            () -> {
                                app.warn(loop.name() + " was ended: " + why);
                                contents.crash("killed", 9, why);
                            });
        }
    }

    /** Whether a document is there to answer, and is not blocked. */
    boolean canAnswer() {
        return mainFrame.document() != null && !ended && loop.blockedIn() == null;
    }

    /** Code of a document still runs although its frame has gone: it ends with the process. */
    void outlivedBy(PageDocument document) {
        outlived.add(document);
        if (ended) {
            document.closeWorlds();
        }
    }

    /** The code of a document has ended after its frame. */
    void forget(PageDocument document) {
        outlived.remove(document);
    }

    /** Ends the process where it stands: its ports close, its code is cancelled. Any thread. */
    void end() {
        ended = true;
        loop.stop();
        app.live().forget(loop);
        mainFrame.end();
        outlived.forEach(PageDocument::closeWorlds);
    }
}
