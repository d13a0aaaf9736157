package dev.valence.binding;

import dev.valence.page.Fetched;

/** What a worker's own realm asks of its process. Called on the worker's loop. */
public interface WorkerScopeHost {
    /** {@code self.name}. */
    String name();

    /** The URL of the script. */
    String url();

    /** The serialized origin of the script. */
    String origin();

    /** Whether the script is a module. */
    boolean isModule();

    /** Whether the worker has Node's API ({@code nodeIntegrationInWorker}). */
    boolean hasNode();

    /** {@code dedicated}, {@code shared} or {@code service}. */
    String kind();

    String userAgent();

    /** Reads a script; {@code url} is relative to the worker's own. */
    Fetched fetch(String url);

    /** Nothing in the worker has handled an error. */
    void uncaught(WorkerFailure failure);

    /** Ends the worker when the task that is running is through. */
    void close();
}
