package dev.valence.process;

import dev.valence.binding.HistoryHost;
import dev.valence.ipc.FrameNotices;
import dev.valence.page.PageUrl;
import dev.valence.port.Payload;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document's part in the history of its window: the entry that it shows, and moves to others that
 * need no load (HTML, 7.4.2.3.3, 7.4.4 and 7.4.6.2). A document in a frame of the page has an entry
 * of its own, which the window's history does not list.
 *
 * <p>Threads: confined to the renderer's loop. Life: the document's.
 */
final class PageHistory implements HistoryHost {
    /** The notice that the history has changed, with how. */
    static final String CHANGED = "history-changed";

    /** The notice that a page wants to go back or forward, with how far. */
    static final String GO = "history-go";

    private final PageDocument document;
    private @Nullable HistoryEntry entry;
    private int changes;

    PageHistory(PageDocument document) {
        this.document = document;
    }

    private SessionHistory window() {
        return document.renderer().contents().history();
    }

    private HistoryEntry entry() {
        return Objects.requireNonNull(entry);
    }

    /** The document takes its place in the history. */
    void arrive(Arrival arrival) {
        HistoryEntry old = window().ofPage().current();
        switch (arrival.step().kind()) {
            case TRAVERSE -> goTo(Objects.requireNonNull(arrival.step().to()));
            case RELOAD -> arriveAgain(old, arrival);
            case UNLISTED -> entry = made(arrival);
            default -> show(made(arrival), arrival.step().replaces() || isAt(old, arrival.url()));
        }
    }

    private void arriveAgain(@Nullable HistoryEntry old, Arrival arrival) {
        if (old == null || !isAt(old, arrival.url())) {
            show(made(arrival), false);
        } else {
            entry = old;
        }
    }

    private static boolean isAt(@Nullable HistoryEntry entry, PageUrl url) {
        return entry != null && entry.url().href().equals(url.href());
    }

    private HistoryEntry made(Arrival arrival) {
        int id = window().newId();
        return new HistoryEntry(id, id, arrival.url(), arrival.fetch(), "", null);
    }

    private void show(HistoryEntry made, boolean replace) {
        entry = made;
        change(replace ? now -> now.replace(made) : now -> now.push(made));
    }

    private void goTo(HistoryEntry target) {
        entry = target;
        change(now -> now.goTo(target));
    }

    private void change(History.Change change) {
        changes++;
        if (document.frame().isMain()) {
            window().arrive(change);
            document.frame().toMain().notice(CHANGED, change);
        }
    }

    /** A navigation to another place in this document; whether it is one. */
    boolean moveInPage(PageUrl target, int navigationId, HistoryStep step) {
        HistoryEntry to = step.to();
        if (to != null && to.isInDocumentOf(entry)) {
            travel(to, navigationId);
            return true;
        }
        if (to != null || step.kind() == HistoryStep.Kind.RELOAD || !isElsewhere(target)) {
            return false;
        }
        goToFragment(target, navigationId, step.replaces());
        return true;
    }

    private boolean isElsewhere(PageUrl target) {
        PageUrl here = document.tree().url();
        return here.isSameDocument(target) && !here.href().equals(target.href());
    }

    private void travel(HistoryEntry to, int navigationId) {
        String from = document.tree().url().href();
        document.tree().setUrl(to.url());
        tellStart(to.url(), navigationId);
        goTo(to);
        tellEnd(to.url(), navigationId);
        fireMoved(from, to.url());
    }

    /** The URL changes at once; {@code popstate} and {@code hashchange} are fired in a task. */
    void goToFragment(PageUrl target, int navigationId, boolean replace) {
        String from = document.tree().url().href();
        move(target, null, navigationId, replace || from.equals(target.href()));
        fireMoved(from, target);
    }

    private void move(PageUrl to, @Nullable Payload state, int navigationId, boolean replace) {
        document.tree().setUrl(to);
        tellStart(to, navigationId);
        int id = window().newId();
        String title = document.tree().title();
        show(
                new HistoryEntry(
                        id,
                        entry().document(),
                        to,
                        () -> document.renderer().app().fetcher().fetch(to),
                        title,
                        state),
                replace);
        tellEnd(to, navigationId);
    }

    private void tellStart(PageUrl to, int navigationId) {
        Frame frame = document.frame();
        FrameNotices main = frame.toMain();
        main.notice("did-start-navigation", to.href(), true, frame.isMain(), navigationId);
    }

    private void tellEnd(PageUrl to, int navigationId) {
        document.frame().toMain().notice("did-navigate-in-page", to.href(), navigationId);
    }

    private void fireMoved(String from, PageUrl to) {
        String init = "{\"oldURL\":" + quote(from) + ",\"newURL\":" + quote(to.href()) + "}";
        boolean moves = !from.equals(to.href()) && withoutHash(from).equals(withoutHash(to.href()));
        document.post(
                () -> {
                    fire("PopStateEvent", "popstate", "{}");
                    if (moves) {
                        fire("HashChangeEvent", "hashchange", init);
                    }
                });
    }

    private static String withoutHash(String href) {
        int hash = href.indexOf('#');
        return hash < 0 ? href : href.substring(0, hash);
    }

    private void fire(String className, String type, String init) {
        document.run(() -> document.worlds().events().fire(null, className, type, init));
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public int length() {
        return Math.max(1, window().ofPage().entries().size());
    }

    @Override
    public @Nullable Payload state() {
        return entry().state();
    }

    @Override
    public int changes() {
        return changes;
    }

    @Override
    public void moveTo(String url, Payload state, boolean replace) {
        move(PageUrl.resolve(url, document.tree().baseUrl()), state, 0, replace);
    }

    @Override
    public void go(int delta) {
        document.frame().toMain().notice(GO, delta);
    }
}
