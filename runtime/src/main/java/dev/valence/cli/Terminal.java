package dev.valence.cli;

import dev.valence.ConsoleMessage;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Stdout and stderr: what main prints as it is, what another process prints with its name in front,
 * errors and warnings to stderr.
 */
final class Terminal {
    private final PrintStream out = stream(FileDescriptor.out);
    private final PrintStream err = stream(FileDescriptor.err);

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 8192), false, StandardCharsets.UTF_8);
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

    void flush() {
        out.flush();
        err.flush();
    }
}
