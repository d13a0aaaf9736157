package dev.valence.process;

import java.util.Set;

/** The signals of POSIX, as far as an app tells them apart. */
final class Signals {
    private static final Set<Integer> QUIT = Set.of(1, 2, 15);

    private Signals() {}

    /** Whether it asks an app to quit, as SIGHUP, SIGINT and SIGTERM do; others end it at once. */
    static boolean quits(int signal) {
        return QUIT.contains(signal);
    }
}
