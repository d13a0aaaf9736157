package dev.valence.loop;

import org.jspecify.annotations.Nullable;

/**
 * A task, timer or resumption of a loop, somewhere on the {@link Timeline}.
 *
 * <p>Threads: its mutable fields are guarded by the timeline.
 */
final class Event implements Comparable<Event>, Timer {
    /** Tasks come before timers that are due at the same time. */
    static final long TASK_TIE = Long.MIN_VALUE;

    /** Where an event is. */
    enum Place {
        QUEUED,
        /** Due, but its loop is blocked. */
        DEFERRED,
        OVER
    }

    final SimulatedLoop loop;
    final long due;
    final long tie;
    final long order;

    /** What to run; null for the resumption of a blocked loop. */
    final @Nullable Runnable task;

    Place place = Place.QUEUED;
    boolean keepsAlive = true;
    boolean isTimer;

    /** Whether running it takes time, because its own loop posted it for as soon as possible. */
    boolean takesTime;

    /** Under a {@link Steering}: where it waits, when it may happen, and what others see of it. */
    @Nullable Lane lane;

    @Nullable Delivery delivery;
    long earliest;
    long latest;

    Event(SimulatedLoop loop, long due, long tie, long order, @Nullable Runnable task) {
        this.loop = loop;
        this.due = due;
        this.tie = tie;
        this.order = order;
        this.task = task;
    }

    boolean isResumption() {
        return task == null;
    }

    @Override
    public void cancel() {
        loop.timeline().cancel(this);
    }

    @Override
    public void keepAlive(boolean on) {
        loop.timeline().keepAlive(this, on);
    }

    @Override
    public int compareTo(Event other) {
        int byDue = Long.compare(due, other.due);
        int byTie = byDue != 0 ? byDue : Long.compare(tie, other.tie);
        return byTie != 0 ? byTie : Long.compare(order, other.order);
    }
}
