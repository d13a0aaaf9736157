package dev.valence.binding;

import dev.valence.loop.Scheduler;
import org.graalvm.polyglot.HostAccess;

/**
 * The time of a document or process, by the scheduler's clock (High Resolution Time). Its time
 * origin is when it was made.
 *
 * <p>Threads: any.
 */
public final class ClockBinding {
    private final Scheduler scheduler;
    private final long originNanos;
    private final double originMillis;

    public ClockBinding(Scheduler scheduler) {
        this.scheduler = scheduler;
        this.originNanos = scheduler.nanoTime();
        this.originMillis = scheduler.currentTimeMillis();
    }

    /** Milliseconds since the time origin. */
    @HostAccess.Export
    public double now() {
        return (scheduler.nanoTime() - originNanos) / 1e6;
    }

    /** The time origin in milliseconds since 1970. */
    @HostAccess.Export
    public double timeOrigin() {
        return originMillis;
    }

    /** Milliseconds since 1970. */
    @HostAccess.Export
    public double currentTime() {
        return scheduler.currentTimeMillis();
    }

    /** A number from 0 up to but not including 1. */
    @HostAccess.Export
    public double random() {
        return scheduler.random();
    }

    @HostAccess.Export
    public boolean isDeterministic() {
        return scheduler.isDeterministic();
    }
}
