package dev.valence.loop;

import java.time.Duration;

/**
 * Spans of time in nanoseconds, from units that may hold more or less than fits: never negative.
 *
 * <p>Threads: any; keeps no state.
 */
final class Nanos {
    /** Leaves room for adding it to any time that a clock of this JVM shows. */
    private static final long FOREVER = Long.MAX_VALUE / 4;

    private Nanos() {}

    static long of(Duration span) {
        boolean fits = span.compareTo(Duration.ofNanos(FOREVER)) < 0;
        return fits ? Math.max(0, span.toNanos()) : FOREVER;
    }

    /** Not a number counts as zero. */
    static long ofMillis(double millis) {
        return Math.min(Math.max(0, Math.round(millis * 1e6)), FOREVER);
    }
}
