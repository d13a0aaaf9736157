package dev.valence.binding;

import org.graalvm.polyglot.HostAccess;

/**
 * {@code binding('navigation_history')} of the main process.
 *
 * <p>Threads: confined to main's loop. Life: the main realm's.
 */
public final class NavigationHistoryBinding {
    private final NavigationHistoryHost host;

    public NavigationHistoryBinding(NavigationHistoryHost host) {
        this.host = host;
    }

    @HostAccess.Export
    public int length(int id) {
        return host.length(id);
    }

    @HostAccess.Export
    public int activeIndex(int id) {
        return host.activeIndex(id);
    }

    @HostAccess.Export
    public String url(int id, int index) {
        return host.url(id, index);
    }

    @HostAccess.Export
    public String title(int id, int index) {
        return host.title(id, index);
    }

    @HostAccess.Export
    public void goTo(int id, int index, int navigationId) {
        host.goTo(id, index, navigationId);
    }

    @HostAccess.Export
    public void remove(int id, int index) {
        host.remove(id, index);
    }

    @HostAccess.Export
    public void clear(int id) {
        host.clear(id);
    }

    @HostAccess.Export
    public void add(int id, String url, String title) {
        host.add(id, url, title);
    }
}
