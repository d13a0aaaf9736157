package dev.valence.binding;

/**
 * What a window's script may ask of its process; both worlds of a document share one.
 *
 * <p>Threads: called on the document's loop. It crosses to the process layer.
 */
public interface WindowHost {
    /**
     * Goes to an absolute URL. If only the fragment changes, the document's URL is the new one when
     * this returns, and {@code hashchange} follows in a task; otherwise a load begins in a task.
     */
    void navigate(String url);

    /** The same, in place of the entry of the history that is shown. */
    void replace(String url);

    /** Loads the document again, in a task. */
    void reload();

    /** What is being loaded stays as far as it has come. */
    void stop();

    /** Asks main to close the window. */
    void close();

    /** The user agent string, with the versions of Chrome and Electron. */
    String userAgent();
}
