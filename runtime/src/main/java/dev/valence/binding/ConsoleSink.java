package dev.valence.binding;

/** Where a process's console output goes. Called on the loop of the realm that writes. */
@FunctionalInterface
public interface ConsoleSink {
    /**
     * @param level {@code debug}, {@code info}, {@code log}, {@code warn} or {@code error}
     * @param text one or more lines, without a line break at the end
     * @param line the caller's line, or 0 if it is not known
     * @param source the URL or path of the caller's script, or an empty string
     */
    void write(String level, String text, int line, String source);
}
