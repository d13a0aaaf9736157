package dev.valence.process;

import dev.valence.loop.Loop;
import dev.valence.port.Mailbox;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.Receiver;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The stdout or stderr of a utility process: shown with the process's name in front, a line at a
 * time; or sent to main through a mailbox of its own; or dropped.
 *
 * <p>Threads: written on the process's loop, ended on any; what main gets is a task of main's loop.
 */
final class UtilityStream {
    /** The values of {@code stdio}. */
    enum Mode {
        INHERIT,
        PIPE,
        IGNORE;

        static Mode of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** Bytes on their way to main; never changed. */
    private record Chunk(byte[] bytes) implements Payload {}

    private final Mode mode;
    private final Output output;
    private final String process;
    private final String level;
    private final Mailbox toMain = new Mailbox();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean ended;

    /**
     * @param process whose stream it is, for people
     * @param level of the console, for what is written without one
     */
    UtilityStream(Mode mode, Output output, String process, String level) {
        this.mode = mode;
        this.output = output;
        this.process = process;
        this.level = level;
    }

    /** Delivers to main from now on: what was written, then the end, whatever the mode. */
    void attach(Loop main, Consumer<byte[]> onBytes, Runnable onEnd) {
        toMain.attach(
                main,
                new Receiver() {
                    @Override
                    public void message(Message message) {
                        onBytes.accept(((Chunk) message.payload()).bytes());
                    }

                    @Override
                    public void closed() {
                        onEnd.run();
                    }
                });
    }

    /** A text of the console, without a line break at its end. */
    synchronized void print(String consoleLevel, String text) {
        if (mode == Mode.INHERIT && line.size() == 0 && !ended) {
            output.console(process, consoleLevel, text);
        } else {
            write((text + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    synchronized void write(byte[] bytes) {
        if (ended) {
            return;
        }
        if (mode == Mode.PIPE) {
            toMain.put(Message.of(new Chunk(bytes)));
        } else if (mode == Mode.INHERIT) {
            writeLines(bytes);
        }
    }

    /** Shows the lines that are complete; the rest of the last one waits. */
    private void writeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        if (end > 0) {
            line.write(bytes, 0, end - 1);
            writeLine();
        }
        line.write(bytes, end, bytes.length - end);
    }

    private void writeLine() {
        output.console(process, level, line.toString(StandardCharsets.UTF_8));
        line.reset();
    }

    /** The process is over: what it writes while it is being cancelled is lost. */
    synchronized void end() {
        if (!ended && line.size() > 0) {
            writeLine();
        }
        ended = true;
        toMain.finish();
    }

    /** Main is over: nobody will read. */
    void discard() {
        toMain.discard();
    }
}
