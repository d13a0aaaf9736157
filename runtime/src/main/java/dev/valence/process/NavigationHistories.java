package dev.valence.process;

import dev.valence.binding.NavigationHistoryHost;
import dev.valence.page.PageUrl;
import java.util.Objects;

/**
 * The histories of an app's windows: what {@code binding('navigation_history')} acts on.
 *
 * <p>Threads: confined to main's loop.
 */
record NavigationHistories(AppProcesses app) implements NavigationHistoryHost {
    private SessionHistory of(int id) {
        return app.windows().get(id).history();
    }

    private HistoryEntry entry(int id, int index) {
        return Objects.requireNonNull(of(id).ofMain().at(index));
    }

    @Override
    public int length(int id) {
        return of(id).ofMain().entries().size();
    }

    @Override
    public int activeIndex(int id) {
        return of(id).ofMain().active();
    }

    @Override
    public String url(int id, int index) {
        return entry(id, index).url().href();
    }

    @Override
    public String title(int id, int index) {
        return entry(id, index).title();
    }

    @Override
    public void goTo(int id, int index, int navigationId) {
        app.windows().get(id).goTo(index, navigationId);
    }

    @Override
    public void remove(int id, int index) {
        int entry = entry(id, index).id();
        of(id).change(now -> now.without(entry));
    }

    @Override
    public void clear(int id) {
        of(id).change(History::cleared);
    }

    @Override
    public void add(int id, String text, String title) {
        PageUrl url = PageUrl.parse(text);
        int entryId = of(id).newId();
        HistoryEntry entry =
                new HistoryEntry(
                        entryId, entryId, url, () -> app.fetcher().fetch(url), title, null);
        of(id).change(now -> now.push(entry));
    }
}
