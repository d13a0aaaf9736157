package dev.valence;

/**
 * Something a process printed to its console.
 *
 * <p>Threads: immutable.
 *
 * @param process {@code main}, or a name such as {@code renderer 1}
 * @param level {@code debug}, {@code info}, {@code log}, {@code warn} or {@code error}
 * @param text the formatted message, without a line break at its end
 */
public record ConsoleMessage(String process, String level, String text) {
    /** The main process's name. */
    public static final String MAIN = "main";
}
