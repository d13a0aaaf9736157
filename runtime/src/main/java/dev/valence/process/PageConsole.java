package dev.valence.process;

import dev.valence.binding.ConsoleSink;

/**
 * A page's console: to the output, under the process's name, and to main as a notice.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
final class PageConsole implements ConsoleSink {
    private final Frame frame;

    PageConsole(Frame frame) {
        this.frame = frame;
    }

    @Override
    public void write(String level, String text, int line, String source) {
        frame.renderer().app().output().console(frame.renderer().loop().name(), level, text);
        frame.toMain().notice("console-message", level, text, line, source);
    }

    /** An error about what {@code url} names: the URL is printed too. */
    void writeAbout(String url, String text) {
        String printed = text + " (" + url + ")";
        frame.renderer().app().output().console(frame.renderer().loop().name(), "error", printed);
        frame.toMain().notice("console-message", "error", text, 0, url);
    }
}
