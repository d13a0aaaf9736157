package dev.valence.binding;

import org.jspecify.annotations.Nullable;

/**
 * The windows' contents as {@code binding('web_contents')} sees them, by id. Called on main's loop.
 */
public interface WebContentsHost {
    /**
     * @param optionsJson resolved webPreferences
     * @return the new webContents' id
     */
    int create(String optionsJson);

    /** The same for the window that a page is opening at this moment. */
    int createOpened(String optionsJson);

    int mainFrame(int id);

    /** The frame that has opened it, or null. */
    @Nullable Integer opener(int id);

    /**
     * Starts a navigation; what becomes of it is told by events that carry {@code navigationId}.
     *
     * @return 0, or the net error of a URL that is none: nothing is started then
     */
    int load(int id, String url, int navigationId);

    /** Shows an empty page at the script's place that runs the script. */
    void loadScript(int id, String path, int navigationId);

    void reload(int id);

    void stop(int id);

    /**
     * @param runUnload whether the page's {@code unload} listeners run first
     */
    void destroy(int id, boolean runUnload);

    void setVisible(int id, boolean visible);

    void crash(int id);

    String url(int id);

    String title(int id);

    /** Whether any of its frames loads. */
    boolean isLoading(int id);

    boolean isLoadingMainFrame(int id);

    /**
     * Asks the page whether it may be left; the answer is the event {@code beforeunload-answer}, or
     * {@code destroyed} if that is on its way.
     */
    void beforeUnload(int id, int requestId);

    /** The preload scripts of the session, which run before the window's own: a JSON array. */
    void setSessionPreloads(int id, String pathsJson);

    /** The app has decided about a page's veto, {@code load-vetoed} or {@code leave-vetoed}. */
    void answerVeto(int id, int number, boolean overruled);

    /** A {@code file:} URL for a path of the app. */
    String fileUrl(String path, String search, String hash);
}
