package dev.valence.process;

import dev.valence.ipc.FrameNotices;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import dev.valence.page.PageUrl;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The navigations of a frame, of which only the latest goes on. A page that is to be left for
 * another may veto that with {@code beforeunload}; main may overrule the veto, and the navigation
 * waits for its answer (HTML, 7.4.2; electron-semantics 7.2).
 *
 * <p>A main frame commits when main has run the task that it was in: there the browser process
 * navigates, so that {@code stop()} in the same task always comes in time.
 *
 * <p>Threads: {@link #toDocument}, {@link #stop} and {@link #answerVeto} are called on main's loop
 * for a main frame, the rest on the renderer's. Life: the frame's.
 */
final class Navigations {
    private final Frame frame;
    private final Loop loop;
    private final FrameNotices toMain;
    private final TaskSource source = TaskSource.remote();
    private final AtomicInteger latest = new AtomicInteger();
    private volatile int latestId;
    private int settled;
    private @Nullable Runnable held;

    Navigations(Frame frame, Loop loop, FrameNotices toMain) {
        this.frame = frame;
        this.loop = loop;
        this.toMain = toMain;
    }

    /** Whether no other navigation has begun since the one of that number. */
    boolean isLatest(int number) {
        return number == latest.get();
    }

    /**
     * Starts to go to another document; an earlier navigation that has not committed is aborted.
     *
     * @param ask whether the page that is shown may veto it
     * @param step what it does to the history
     * @param arrive what commits or fails
     */
    void toDocument(PageUrl url, int navigationId, boolean ask, HistoryStep step, Runnable arrive) {
        int number = latest.incrementAndGet();
        latestId = navigationId;
        toMain.notice("did-start-loading");
        Runnable begin = () -> begin(number, url, navigationId, arrive);
        post(
                number,
                () -> {
                    if (ask && frame.moveInPage(url, navigationId, step)) {
                        settled = number;
                    } else if (ask && frame.isVetoed()) {
                        settled = number;
                        held = begin;
                        toMain.notice("load-vetoed", number, url.href(), navigationId);
                    } else {
                        begin.run();
                    }
                });
    }

    private void begin(int number, PageUrl url, int navigationId, Runnable arrive) {
        toMain.notice("did-start-navigation", url.href(), false, frame.isMain(), navigationId);
        Runnable commit =
                () -> {
                    settled = number;
                    arrive.run();
                };
        if (frame.isMain()) {
            toMain.notice(MainDispatch.MAY_COMMIT, (Runnable) () -> post(number, commit));
        } else {
            post(number, commit);
        }
    }

    /** The page asks for another document, and is asked whether it may be left. */
    void fromPage(String url, HistoryStep.Kind kind) {
        int number = latest.get();
        Runnable request = () -> toMain.notice("navigate-request", url, kind.name());
        post(
                number,
                () -> {
                    if (frame.isVetoed()) {
                        held = request;
                        toMain.notice("leave-vetoed", number);
                    } else {
                        request.run();
                    }
                });
    }

    /** Main has decided about the page's veto. */
    void answerVeto(int number, boolean overruled) {
        post(
                number,
                () -> {
                    Runnable waiting = held;
                    held = null;
                    if (overruled && waiting != null) {
                        waiting.run();
                    }
                });
    }

    /** What is on its way does not arrive, and nobody is told. */
    void abandon() {
        latest.incrementAndGet();
    }

    /** What is on its way does not arrive, and a document that is being loaded stays as it is. */
    void stop() {
        int number = latest.incrementAndGet();
        int navigationId = latestId;
        post(
                number,
                () -> {
                    if (settled < number - 1) {
                        toMain.notice("did-stop-loading", navigationId);
                    } else {
                        frame.stopDocument();
                    }
                    settled = number;
                });
    }

    private void post(int number, Runnable task) {
        loop.post(
                source,
                () -> {
                    if (number == latest.get()) {
                        task.run();
                    }
                });
    }
}
