package dev.valence.binding;

import dev.valence.page.Fetched;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in a worker: an error that nothing in it has handled, or its script did not load.
 *
 * <p>Threads: immutable.
 *
 * @param message of the error, or null if the script could not be loaded
 * @param text for the console
 */
public record WorkerFailure(
        @Nullable String message, String text, String file, int line, int column) {
    /** There is such a worker, of another type. */
    public static WorkerFailure notLoaded() {
        return new WorkerFailure(null, "", "", 0, 0);
    }

    /** The script is not there. */
    public static WorkerFailure notLoaded(Fetched.Failed why) {
        return new WorkerFailure(null, why.consoleText(), why.url(), 0, 0);
    }

    /** Whether the console is to be told that the script is not there. */
    public boolean isMissing() {
        return message == null && !text.isEmpty();
    }
}
