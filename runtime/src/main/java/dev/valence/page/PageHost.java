package dev.valence.page;

/**
 * What a page asks of its process while it loads: the realm, the loop and the events.
 *
 * <p>Threads: called on the document's loop, outside any realm unless a script inserts a script;
 * each method is a task of its own for promise jobs. No method throws because of what a page does.
 */
public interface PageHost {
    /** Whether the document has been replaced or its process has ended: nothing more is run. */
    boolean isGone();

    /** Reads a script. */
    Fetched fetch(PageUrl url);

    /** Runs {@code task} on the document's loop later, in order (HTML's DOM task source). */
    void post(Runnable task);

    /** The document has its first element: what main has sent so far may arrive. */
    void documentElementCreated();

    /** Runs a classic script in the main world and reports what it throws. */
    void runClassic(ScriptText script);

    /** Evaluates a module in the main world and reports what it throws or rejects with. */
    void runModule(ScriptText script);

    /** Fires {@code load} or {@code error} at a script or iframe; these do not bubble. */
    void scriptEvent(NodeRef element, String type);

    /**
     * An iframe is in the document: it has a frame from now on, which loads.
     *
     * @param loaded to be called in a task of its own after each load of the frame
     * @return the frame's id
     */
    int frameInserted(String name, FrameContent content, Runnable loaded);

    /** The iframe of that frame is in the document no longer. */
    void frameRemoved(int frame);

    /** The iframe asks for another content. */
    void frameNavigated(int frame, FrameContent content);

    void frameRenamed(int frame, String name);

    /** Fires {@code readystatechange} at the document. */
    void readyStateChanged();

    /** Fires {@code DOMContentLoaded} at the document. */
    void domContentLoaded();

    /** Fires {@code load} at the window. */
    void load();

    /** Writes an error to the page's console, as coming from {@code url}. */
    void consoleError(String message, String url);
}
