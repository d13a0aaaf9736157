package dev.valence.cli;

import dev.valence.ConsoleMessage;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * Stdout and stderr: what main prints as it is, what another process prints with its name in front,
 * errors and warnings to stderr.
 *
 * <p>Threads: any. Life: {@link #flush} when nothing more is to come; the streams are not closed.
 */
final class Terminal {
    private final PrintStream out;
    private final PrintStream err;
    private final BooleanSupplier isTerminal;

    Terminal(OutputStream out, OutputStream err) {
        this(out, err, () -> false);
    }

    /**
     * @param isTerminal whether a person looks at it; asked only where it matters
     */
    Terminal(OutputStream out, OutputStream err, BooleanSupplier isTerminal) {
        this.isTerminal = isTerminal;
        this.out = stream(out);
        this.err = stream(err);
    }

    /** This JVM's own stdout and stderr, in UTF-8 whatever the locale says. */
    static Terminal standard() {
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal::hasConsole);
    }

    /** Since JDK 22 there is a console without a terminal, and a method to tell. */
    private static boolean hasConsole() {
        Console console = System.console();
        try {
            return console != null
                    && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderThanThat) {
            return true;
        }
    }

    /** Whether a person looks at it. */
    boolean isTerminal() {
        return isTerminal.getAsBoolean();
    }

    private static PrintStream stream(OutputStream to) {
        return new PrintStream(new BufferedOutputStream(to, 8192), false, StandardCharsets.UTF_8);
    }

    void console(ConsoleMessage message) {
        boolean serious = message.level().equals("error") || message.level().equals("warn");
        PrintStream to = serious ? err : out;
        to.print(prefixed(message) + "\n");
        to.flush();
    }

    private static String prefixed(ConsoleMessage message) {
        if (message.process().equals(ConsoleMessage.MAIN)) {
            return message.text();
        }
        return "[" + message.process() + "] " + message.text();
    }

    void stdout(String text) {
        out.print(text);
        out.flush();
    }

    void stderr(String text) {
        err.print(text);
        err.flush();
    }

    void warn(String line) {
        err.print("valence: " + line + "\n");
        err.flush();
    }

    /** Where help and version go. */
    PrintWriter help() {
        return new PrintWriter(out, true);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
