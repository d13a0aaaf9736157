package dev.valence;

import dev.valence.process.Output;
import java.util.function.Consumer;

/**
 * The embedder's sinks, called one at a time.
 *
 * <p>Threads: any.
 */
final class Sinks implements Output {
    private final Consumer<ConsoleMessage> console;
    private final Consumer<String> stdout;
    private final Consumer<String> stderr;
    private final Consumer<String> warnings;

    Sinks(
            Consumer<ConsoleMessage> console,
            Consumer<String> stdout,
            Consumer<String> stderr,
            Consumer<String> warnings) {
        this.console = console;
        this.stdout = stdout;
        this.stderr = stderr;
        this.warnings = warnings;
    }

    @Override
    public synchronized void console(String process, String level, String text) {
        console.accept(new ConsoleMessage(process, level, text));
    }

    @Override
    public synchronized void stdout(String text) {
        stdout.accept(text);
    }

    @Override
    public synchronized void stderr(String text) {
        stderr.accept(text);
    }

    @Override
    public synchronized void warn(String text) {
        warnings.accept(text);
    }
}
