package dev.valence.process;

import dev.valence.binding.WorkerFailure;

/**
 * Who is told of a worker: the owner of a dedicated one, or the owners of a shared one. Called on
 * the worker's loop, {@link #ended} on any thread.
 */
interface WorkerParent {
    void failed(WorkerFailure failure);

    /** The worker has printed something. */
    void printed(String level, String text, int line, String source);

    void ended(WorkerProcess worker);
}
