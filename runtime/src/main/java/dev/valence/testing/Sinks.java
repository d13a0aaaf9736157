package dev.valence.testing;

import dev.valence.process.Output;
import java.util.function.Consumer;

/**
 * Where tests and reporters write.
 *
 * <p>Threads: the sinks are called as {@link Output} is.
 *
 * @param console what processes print to their consoles
 * @param stdout what main writes to {@code process.stdout}, as it is
 * @param stderr what main writes to {@code process.stderr}, as it is
 * @param warnings Valence's own warnings and errors, each a line
 */
public record Sinks(
        Console console,
        Consumer<String> stdout,
        Consumer<String> stderr,
        Consumer<String> warnings)
        implements Output {
    /** A console. */
    @FunctionalInterface
    public interface Console {
        void print(String process, String level, String text);
    }

    /** Sinks that drop everything. */
    public static Sinks none() {
        return new Sinks((process, level, text) -> {}, text -> {}, text -> {}, line -> {});
    }

    @Override
    public void console(String process, String level, String text) {
        console.print(process, level, text);
    }

    @Override
    public void stdout(String text) {
        stdout.accept(text);
    }

    @Override
    public void stderr(String text) {
        stderr.accept(text);
    }

    @Override
    public void warn(String text) {
        warnings.accept(text);
    }
}
