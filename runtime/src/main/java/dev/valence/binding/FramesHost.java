package dev.valence.binding;

import dev.valence.port.Message;

/**
 * What a window may ask of other windows, by frame id; 0 is no frame (HTML, 7.2.3 The WindowProxy
 * exotic object and 7.2.1.3 its cross-origin properties).
 *
 * <p>Threads: called on the document's loop; the frames may be of other processes.
 */
public interface FramesHost {
    /** The frame of the window itself. */
    int self();

    /** The window's origin, as its messages tell it. */
    String origin();

    int parent(int frame);

    int opener(int frame);

    /** The window lets go of its opener. */
    void disownOpener();

    int length(int frame);

    int child(int frame, int index);

    /** The frame of that name inside the document of {@code frame}. */
    int named(int frame, String name);

    boolean isClosed(int frame);

    /** Whether the documents of both are of one origin. */
    boolean isSameOrigin(int frame);

    /** The URL of the document, or of an empty one. */
    String href(int frame);

    /** Goes to a URL that is absolute. */
    void navigate(int frame, String url);

    /** As {@code close()} of a window that a script has opened; others stay. */
    void close(int frame);

    /**
     * {@code window.open}: waits for main's decision.
     *
     * @param url absolute
     * @return the frame of the window, new or found by its name; 0 if there is none
     */
    int open(String url, String name, String features);

    String name();

    void rename(String name);

    void post(int frame, Message message, String targetOrigin);
}
