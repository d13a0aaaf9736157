package dev.valence.process;

import dev.valence.page.Fetched;
import dev.valence.page.FrameContent;
import dev.valence.page.NetError;
import dev.valence.page.PageUrl;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a frame gets its documents: what a navigation asks for is fetched, and the document that is
 * made of it takes the other's place (electron-semantics 5.2, 7.6).
 *
 * <p>Threads: loads begin on main's loop or the renderer's; all else is the renderer's. Life: the
 * frame's.
 */
final class FrameLoads {
    private final Frame frame;
    private volatile @Nullable Runnable last;

    FrameLoads(Frame frame) {
        this.frame = frame;
    }

    /**
     * Starts to navigate; an earlier navigation that has not committed is aborted.
     *
     * @param ask whether the page that is shown may veto it
     * @param step what it does to the history of its window
     */
    void load(String url, int navigationId, boolean ask, HistoryStep step) {
        PageUrl target = frame.renderer().target(url);
        navigate(
                target,
                () -> frame.renderer().app().fetcher().fetch(target),
                navigationId,
                ask,
                step);
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
        String page = "<!doctype html>" + (frame.renderer().contents().prefs().tests() ? "" : tag);
        Fetched.Text text = new Fetched.Text(target.href(), "text/html", page);
        navigate(target, () -> text, navigationId, true, step);
    }

    /** Shows what the iframe asks for. */
    void load(FrameContent content) {
        navigate(
                content.url(),
                () -> content.fetch(frame.renderer().app().fetcher()),
                0,
                false,
                HistoryStep.UNLISTED);
    }

    /** The same document again. */
    void reload() {
        Runnable again = last;
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
        if (frame.isMain() && last == null) {
            notice(MainDispatch.FRAME_CREATED, frame.node());
        }
        last = () -> navigate(target, fetch, 0, ask, HistoryStep.RELOAD);
        Runnable arrive = () -> arrive(new Arrival(target, fetch, step), navigationId);
        frame.navigations().toDocument(target, navigationId, ask, step, arrive);
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
                failed.error().code(),
                failed.error().text(),
                failed.url(),
                frame.isMain(),
                navigationId
            };
            notice("did-fail-provisional-load", args);
            notice("did-fail-load", args);
        }
        notice("did-stop-loading", navigationId);
        frame.loaded();
    }

    private void commit(Arrival arrival, Fetched.Text text, int navigationId) {
        if (frame.isMain()) {
            notice("-ready-to-commit-navigation");
        }
        Heritage heritage = Heritage.of(arrival.url(), frame);
        PageDocument old = frame.document();
        boolean swaps = old != null && !old.origin().isSameAs(heritage.origin());
        if (!swaps) {
            leave(old);
        }
        if (frame.hasEnded()) {
            return;
        }
        PageDocument made = show(arrival, heritage, navigationId);
        if (swaps) {
            leaveDetached(old);
        }
        made.open(text);
        if (frame.hasEnded()) {
            made.close();
        }
    }

    private PageDocument show(Arrival arrival, Heritage heritage, int navigationId) {
        String url = arrival.url().href();
        PageDocument made = new PageDocument(frame, arrival.url(), heritage, navigationId);
        frame.show(made);
        made.history().arrive(arrival);
        notice(MainDispatch.COMMITTED, url, heritage.origin().text());
        if (frame.isMain()) {
            notice("did-navigate", url);
        }
        return made;
    }

    static void leave(@Nullable PageDocument old) {
        if (old != null) {
            old.unload();
            old.children().detach();
            old.worlds().closeTimers();
            old.leave();
        }
    }

    /** A document of another origin is left when the new one is there already, as in Chromium. */
    private void leaveDetached(@Nullable PageDocument old) {
        notice(MainDispatch.DETACHED);
        leave(old);
        notice(MainDispatch.DETACHED_ENDED);
    }

    private void notice(String name, Object... args) {
        frame.toMain().notice(name, args);
    }
}
