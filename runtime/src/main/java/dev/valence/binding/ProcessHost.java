package dev.valence.binding;

/** What a Node realm asks of the process that it is. Called on the realm's loop. */
public interface ProcessHost {
    /** Ends the process. Does not return: the guest code that called is cancelled. */
    void exit(int code);

    /** An error of this process was caught by nobody: its exit code will be 1. */
    void uncaught();

    /** Writes to standard output (1) or standard error (2). */
    void write(int descriptor, byte[] bytes);
}
