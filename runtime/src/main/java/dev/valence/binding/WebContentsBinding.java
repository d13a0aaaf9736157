package dev.valence.binding;

import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('web_contents')} of the main process.
 *
 * <p>Threads: confined to main's loop. Life: the main realm's.
 */
public final class WebContentsBinding {
    private final WebContentsHost host;

    public WebContentsBinding(WebContentsHost host) {
        this.host = host;
    }

    @HostAccess.Export
    public int create(String optionsJson) {
        return host.create(optionsJson);
    }

    @HostAccess.Export
    public int createOpened(String optionsJson) {
        return host.createOpened(optionsJson);
    }

    @HostAccess.Export
    public @Nullable Integer opener(int id) {
        return host.opener(id);
    }

    @HostAccess.Export
    public int mainFrame(int id) {
        return host.mainFrame(id);
    }

    @HostAccess.Export
    public int load(int id, String url, int navigationId) {
        return host.load(id, url, navigationId);
    }

    @HostAccess.Export
    public void loadScript(int id, String path, int navigationId) {
        host.loadScript(id, path, navigationId);
    }

    @HostAccess.Export
    public String fileURL(String path, String search, String hash) {
        return host.fileUrl(path, search, hash);
    }

    @HostAccess.Export
    public void reload(int id) {
        host.reload(id);
    }

    @HostAccess.Export
    public void stop(int id) {
        host.stop(id);
    }

    @HostAccess.Export
    public void destroy(int id, boolean runUnload) {
        host.destroy(id, runUnload);
    }

    @HostAccess.Export
    public void setVisible(int id, boolean visible) {
        host.setVisible(id, visible);
    }

    @HostAccess.Export
    public void crash(int id) {
        host.crash(id);
    }

    @HostAccess.Export
    public String getURL(int id) {
        return host.url(id);
    }

    @HostAccess.Export
    public String getTitle(int id) {
        return host.title(id);
    }

    @HostAccess.Export
    public boolean isLoading(int id) {
        return host.isLoading(id);
    }

    @HostAccess.Export
    public void setSessionPreloads(int id, String pathsJson) {
        host.setSessionPreloads(id, pathsJson);
    }

    @HostAccess.Export
    public void answerVeto(int id, int number, boolean overruled) {
        host.answerVeto(id, number, overruled);
    }

    @HostAccess.Export
    public boolean isLoadingMainFrame(int id) {
        return host.isLoadingMainFrame(id);
    }

    @HostAccess.Export
    public void beforeUnload(int id, int requestId) {
        host.beforeUnload(id, requestId);
    }
}
