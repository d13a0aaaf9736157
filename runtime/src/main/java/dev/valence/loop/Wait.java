package dev.valence.loop;

import org.jspecify.annotations.Nullable;

/**
 * An answer that a blocked loop waits for: the reply to {@code sendSync}.
 *
 * <p>Threads: {@link #complete} is called on any thread, the first call wins; {@link Loop#await} on
 * the loop that waits.
 *
 * @param <T> the answer
 */
public final class Wait<T> {
    private final Loop loop;
    private final String what;
    private @Nullable T value;
    private boolean done;
    private boolean abandoned;

    Wait(Loop loop, String what) {
        this.loop = loop;
        this.what = what;
    }

    /** The loop that waits, or will. */
    public Loop loop() {
        return loop;
    }

    /** What is waited for, in words for a message to the user. */
    public String what() {
        return what;
    }

    /** Answers, unless an answer or {@link Loop#stop} came first. Any thread. */
    public void complete(@Nullable T answer) {
        synchronized (this) {
            if (done) {
                return;
            }
            done = true;
            value = answer;
        }
        loop.resume(this);
    }

    /** The loop has been stopped: its {@link Loop#await} throws {@link LoopStoppedException}. */
    void abandon() {
        synchronized (this) {
            if (done) {
                return;
            }
            done = true;
            abandoned = true;
        }
        loop.resume(this);
    }

    synchronized boolean isDone() {
        return done;
    }

    synchronized @Nullable T take() {
        if (abandoned) {
            throw new LoopStoppedException();
        }
        return value;
    }
}
