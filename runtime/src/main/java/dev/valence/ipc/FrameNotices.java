package dev.valence.ipc;

/**
 * What a frame tells the main process on its own account: load events, console messages, results of
 * scripts. Notices travel on the frame's pipe, so that a page's {@code send} before its load event
 * is received before {@code did-finish-load}.
 */
public interface FrameNotices {
    /**
     * @param name an event of {@code webContents}, or one of Valence's own such as {@code
     *     script-result}
     * @param args strings, numbers, booleans, null, or payloads
     */
    void notice(String name, Object... args);
}
