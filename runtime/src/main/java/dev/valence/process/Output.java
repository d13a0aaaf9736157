package dev.valence.process;

/**
 * Where the processes of an app write. Called on any thread, one call at a time for each process.
 */
public interface Output {
    /** A line, or several, that a process printed to its console. */
    void console(String process, String level, String text);

    /** Raw text of the main process's stdout. */
    void stdout(String text);

    /** Raw text of the main process's stderr. */
    void stderr(String text);

    /** One line of Valence's own: a warning, or what went wrong. */
    void warn(String text);
}
