package dev.valence.loop;

import java.util.SplittableRandom;

/**
 * Everything that a seed decides: latencies, ties between timers, and the guests' random numbers.
 *
 * <p>Threads that are not carriers draw from streams of their own: when they draw is up to the
 * operating system, and must not show in what the loops draw.
 *
 * <p>Threads: guarded by the {@link Timeline}.
 */
final class Chance {
    private static final double MAX_LATENCY_NANOS = 4e6;

    /** How often a task has no latency at all, and so comes before a timer that is due at once. */
    private static final double AT_ONCE = 0.25;

    private final long seed;
    private final SplittableRandom latency;
    private final SplittableRandom guest;
    private final SplittableRandom outsideLatency;
    private final SplittableRandom outsideGuest;

    Chance(long seed) {
        this.seed = seed;
        this.latency = new SplittableRandom(seed);
        this.guest = new SplittableRandom(~seed);
        this.outsideLatency = latency.split();
        this.outsideGuest = guest.split();
    }

    /** How long a task of a remote source travels. */
    long latencyNanos(boolean onCarrier) {
        SplittableRandom random = onCarrier ? latency : outsideLatency;
        double drawn = random.nextDouble();
        return drawn < AT_ONCE ? 0 : (long) ((drawn - AT_ONCE) / (1 - AT_ONCE) * MAX_LATENCY_NANOS);
    }

    double guestRandom(boolean onCarrier) {
        return (onCarrier ? guest : outsideGuest).nextDouble();
    }

    /** The same for all timers of one loop that are due at once; never {@link Event#TASK_TIE}. */
    long tie(long due, int loopId) {
        return new SplittableRandom(seed ^ due * 31 ^ loopId).nextLong() >> 1;
    }
}
