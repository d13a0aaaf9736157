package dev.valence.ipc;

/** What main asks of a frame besides messages; travels on the frame's pipe, in order with them. */
public interface FrameCommands {
    /** In the place of a world's id: a function that is called with Electron's side of the page. */
    int ELECTRON_SIDE = Integer.MIN_VALUE;

    /** In the place of a world's id: the tests of the plan begin, whatever the script is. */
    int TESTS = ELECTRON_SIDE + 1;

    /** Runs a script in a world; the result is the notice {@code script-result}. */
    void executeScript(int worldId, String code, int requestId);

    /** The window is shown or hidden: {@code document.visibilityState}. */
    void visibility(boolean visible);

    /** Fires {@code beforeunload}; the answer is the notice {@code beforeunload-answer}. */
    void beforeUnload(int requestId);
}
