package dev.valence.process;

import dev.valence.ipc.FramePipe;
import dev.valence.ipc.Reply;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import dev.valence.page.Fetched;
import dev.valence.page.NetError;
import dev.valence.page.PageUrl;
import dev.valence.port.Mailbox;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.Receiver;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The process behind a window: a loop, a pipe to main, and the document it shows. A navigation
 * replaces the document; the loop and the pipe stay (electron-semantics 5.2, 7.6).
 *
 * <p>Threads: {@link #load} and {@link #end} are called on main's loop, or where the app is closed;
 * the document belongs to the renderer's loop. Life: until the window is destroyed or the process
 * crashes; {@link #end} ends it wherever it stands.
 */
final class RendererProcess {
    private final AppProcesses app;
    private final WebContents contents;
    private final int processId;
    private final Loop loop;
    private final FramePipe pipe = new FramePipe();
    private final FramePipe.MainSide toMain = pipe.toMain();
    private final Mailbox replies = new Mailbox();
    private final TaskSource lifeCycle = TaskSource.remote();
    private final Navigations navigations;
    private final PageDispatch dispatch = new PageDispatch(this);
    private volatile @Nullable PageDocument document;
    private volatile boolean ended;
    private boolean listening;

    RendererProcess(AppProcesses app, WebContents contents, int processId) {
        this.app = app;
        this.contents = contents;
        this.processId = processId;
        this.loop = app.newLoop("renderer " + contents.id());
        this.navigations = new Navigations(this, loop, toMain);
        replies.attach(loop, new Replies());
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

    FramePipe pipe() {
        return pipe;
    }

    FramePipe.MainSide toMain() {
        return toMain;
    }

    @Nullable PageDocument document() {
        return document;
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
        PageUrl target = target(url);
        navigate(target, () -> app.fetcher().fetch(target), navigationId, ask);
    }

    /** What a URL means here: without a scheme, a file of the app, unless Valence is strict. */
    PageUrl target(String url) {
        return PageUrl.parse(url, app.isStrict() ? null : app.options().appPath());
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
                target.href(), navigationId, ask, () -> arrive(target, fetch.get(), navigationId));
    }

    Navigations navigations() {
        return navigations;
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
                failed.error().code(), failed.error().text(), failed.url(), true, navigationId
            };
            toMain.notice("did-fail-provisional-load", args);
            toMain.notice("did-fail-load", args);
        }
        toMain.notice("did-stop-loading", navigationId);
    }

    private void commit(PageUrl target, Fetched.Text text, int navigationId) {
        PageDocument old = document;
        if (old != null) {
            old.unload();
            old.worlds().closeTimers();
            old.close();
        }
        if (ended) {
            return;
        }
        PageDocument made = new PageDocument(this, target, navigationId);
        document = made;
        toMain.notice("did-frame-navigate", target.href());
        toMain.notice("did-navigate", target.href());
        made.open(text);
        if (ended) {
            made.close();
        }
    }

    /** The document has an element: what main has sent may arrive, now and from now on. */
    void listen() {
        if (!listening) {
            listening = true;
            pipe.attachRenderer(loop, dispatch);
        }
    }

    /** Carries the answer to an {@code invoke} back: in no order with main's messages. */
    Reply replyTo(PageDocument asker, int callId) {
        boolean[] open = {true};
        return value -> {
            synchronized (open) {
                if (!open[0]) {
                    return;
                }
                open[0] = false;
            }
            replies.put(Message.of(new InvokeReply(asker, callId, value)));
        };
    }

    private record InvokeReply(PageDocument asker, int callId, Payload value) implements Payload {}

    private final class Replies implements Receiver {
        @Override
        public void message(Message message) {
            InvokeReply reply = (InvokeReply) message.payload();
            if (reply.asker() == document) {
                PageDocument asker = reply.asker();
                asker.run(
                        () -> asker.worlds().electron().invokeReply(reply.callId(), reply.value()));
            }
        }

        @Override
        public void closed() {
            // replies come from main, which does not end before its renderers
        }
    }

    /** A page used up its statements, or its realm was cancelled from elsewhere. */
    void documentDied(String why) {
        if (!ended) {
            app.main()
                    .post(
                            lifeCycle,
                            () -> {
                                app.warn(loop.name() + " was ended: " + why);
                                contents.crash("killed", 9);
                            });
        }
    }

    /** Whether a document is there to answer, and is not blocked. */
    boolean canAnswer() {
        return document != null && !ended && loop.blockedIn() == null;
    }

    /** Lets the page's {@code unload} listeners run; main learns when they have. */
    void unload() {
        loop.post(
                lifeCycle,
                () -> {
                    PageDocument current = document;
                    if (current != null) {
                        current.unload();
                    }
                    toMain.notice(WebContents.UNLOADED);
                });
    }

    /** Ends the process where it stands: its ports close, its code is cancelled. Any thread. */
    void end() {
        ended = true;
        loop.stop();
        app.forget(loop);
        pipe.closeRenderer();
        replies.discard();
        PageDocument current = document;
        if (current != null) {
            current.close();
        }
    }
}
