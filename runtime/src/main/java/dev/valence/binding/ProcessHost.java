package dev.valence.binding;

/** What a Node realm asks of the process that it is. Called on the realm's loop. */
public interface ProcessHost {
    /** Ends the process. Does not return: the guest code that called is cancelled. */
    void exit(int code);

    /** An error of this process was caught by nobody: its exit code will be 1. */
    void uncaught();

    /**
     * Sends a signal as {@code kill(2)} does; 0 only asks. Does not return if it ends the caller.
     *
     * @return false if the app has no such process
     */
    boolean signal(long pid, int signal);

    /** Writes to standard output (1) or standard error (2). */
    void write(int descriptor, byte[] bytes);
}
