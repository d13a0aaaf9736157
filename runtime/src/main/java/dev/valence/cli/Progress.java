package dev.valence.cli;

import dev.valence.ConsoleMessage;
import dev.valence.testing.Sinks;

/**
 * A line at the bottom of a terminal that says how far a run of tests is; nothing elsewhere.
 *
 * <p>Threads: any.
 */
final class Progress {
    private static final String ERASE = "\r\u001b[K";

    private final Terminal terminal;
    private final boolean shown;
    private int files;
    private int file;
    private int tests;
    private int failures;
    private String name = "";
    private boolean isDrawn;
    private boolean isOpen;
    private boolean atLineStart = true;

    Progress(Terminal terminal) {
        this.terminal = terminal;
        this.shown = terminal.isTerminal();
    }

    /** Where all else is written meanwhile. */
    Sinks sinks() {
        return new Sinks(
                (process, level, text) ->
                        print(
                                () -> terminal.console(new ConsoleMessage(process, level, text)),
                                true),
                text -> print(() -> terminal.stdout(text), text.endsWith("\n")),
                text -> print(() -> terminal.stderr(text), text.endsWith("\n")),
                line -> print(() -> terminal.warn(line), true));
    }

    private synchronized void print(Runnable printing, boolean endsLine) {
        erase();
        printing.run();
        atLineStart = endsLine;
        draw();
    }

    synchronized void begin(int count) {
        files = count;
        isOpen = shown;
    }

    synchronized void file(String path) {
        file++;
        name = path;
        redraw();
    }

    synchronized void tests(int count) {
        tests = count;
        redraw();
    }

    synchronized void failed() {
        failures++;
        redraw();
    }

    synchronized void end() {
        erase();
        isOpen = false;
    }

    private void redraw() {
        erase();
        draw();
    }

    private void draw() {
        if (isOpen && atLineStart) {
            String failed = failures == 0 ? "" : ", " + failures + " failed";
            terminal.stderr(
                    "file " + file + " of " + files + ", " + tests + " tests" + failed + ": "
                            + name);
            isDrawn = true;
        }
    }

    private void erase() {
        if (isDrawn) {
            terminal.stderr(ERASE);
            isDrawn = false;
        }
    }
}
