package dev.valence.binding;

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
    /** The script is not there. */
    public static WorkerFailure notLoaded() {
        return new WorkerFailure(null, "", "", 0, 0);
    }
}
