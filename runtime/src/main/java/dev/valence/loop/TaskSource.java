package dev.valence.loop;

/**
 * A first-in-first-out source of tasks: a mailbox, or one of the task sources of the HTML standard.
 * Tasks of one source never overtake each other; between sources nothing is promised.
 *
 * <p>Threads: created on any thread; the {@code lastDue} field belongs to the scheduler.
 */
public final class TaskSource {
    /** How long a task of a source may travel before it runs. */
    public enum Kind {
        /** Crosses a process boundary or a pipe: the deterministic scheduler gives it a latency. */
        REMOTE,
        /** Stays in its process: runs as soon as the loop is free, in the order of posting. */
        LOCAL
    }

    private final Kind kind;
    long lastDue;

    private TaskSource(Kind kind) {
        this.kind = kind;
    }

    public static TaskSource remote() {
        return new TaskSource(Kind.REMOTE);
    }

    public static TaskSource local() {
        return new TaskSource(Kind.LOCAL);
    }

    /** What is posted here from now on comes after all that {@code other} has been given so far. */
    public void follow(TaskSource other) {
        lastDue = Math.max(lastDue, other.lastDue);
    }

    public Kind kind() {
        return kind;
    }
}
