package dev.valence.binding;

/**
 * What a page or worker asks about the workers it makes. Called on its loop; it crosses to the
 * process layer.
 */
public interface WorkerHost {
    /** Told, in a task of the caller's, when something goes wrong in a worker. */
    @FunctionalInterface
    interface Failures {
        void failed(WorkerFailure failure);
    }

    /**
     * Starts a dedicated worker.
     *
     * @return the port of the new worker's that is its owner's
     */
    PortHandle start(String url, boolean module, String name, Failures failures);

    /** Connects to a shared worker, and starts it if there is none of this URL and name. */
    PortHandle connect(String url, boolean module, String name, Failures failures);

    /** Ends the worker that {@link #start} gave {@code port} for, wherever it stands. */
    void terminate(PortHandle port);
}
