package dev.valence.binding;

import org.graalvm.polyglot.HostAccess;

/**
 * The console of one realm: hands finished texts to the process (Console standard, 2.3 Printer).
 *
 * <p>Threads: confined to the realm's loop.
 */
public final class ConsoleBinding {
    private final ConsoleSink sink;

    public ConsoleBinding(ConsoleSink sink) {
        this.sink = sink;
    }

    @HostAccess.Export
    public void write(String level, String text, int line, String source) {
        sink.write(level, text, line, source);
    }
}
