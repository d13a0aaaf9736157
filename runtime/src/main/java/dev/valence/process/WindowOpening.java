package dev.valence.process;

import java.util.function.IntConsumer;

/**
 * A page's {@code window.open} on its way to main (HTML, 7.2.2.1).
 *
 * @param opener the frame that waits
 * @param heritage what the new window's empty document has from the page
 * @param url absolute
 * @param answer takes the frame of the new window, or 0
 */
record WindowOpening(
        Frame opener,
        Heritage heritage,
        String url,
        String name,
        String features,
        IntConsumer answer) {
    /** Whether the new window is not to know who has opened it, nor the opener the window. */
    boolean isWithoutOpener() {
        return features.matches("(?i).*\\bno(opener|referrer)\\b(?!\\s*=\\s*(no|0|false)).*");
    }
}
