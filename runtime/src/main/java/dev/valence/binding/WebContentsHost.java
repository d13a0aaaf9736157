package dev.valence.binding;

/** The windows' contents as {@code binding('web_contents')} sees them, by id. Called on main's loop. */
public interface WebContentsHost {
    /**
     * @param optionsJson resolved webPreferences
     * @return the new webContents' id
     */
    int create(String optionsJson);

    int mainFrame(int id);

    /** Starts a navigation; what becomes of it is told by events that carry {@code navigationId}. */
    void load(int id, String url, int navigationId);

    /** Shows an empty page at the script's place that runs the script. */
    void loadScript(int id, String path, int navigationId);

    void reload(int id);

    void stop(int id);

    void destroy(int id);

    void crash(int id);

    String url(int id);

    String title(int id);

    boolean isLoading(int id);

    /** Asks the page whether it may be left; the answer is the event {@code beforeunload-answer}. */
    void beforeUnload(int id, int requestId);

    /** A {@code file:} URL for a path of the app. */
    String fileUrl(String path, String search, String hash);
}
