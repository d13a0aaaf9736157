package dev.valence.loop;

import org.jspecify.annotations.Nullable;

/**
 * A thread local in the place of another: a {@link LoopThread} keeps the value in a field, which
 * takes no search, and for all other threads it is the other's.
 *
 * <p>Threads: any. Whoever puts it in the other's place does so before a loop thread uses either.
 */
public final class LoopLocal<T> extends ThreadLocal<@Nullable T> {
    private final ThreadLocal<@Nullable T> others;
    private final boolean first;

    private LoopLocal(ThreadLocal<@Nullable T> others, boolean first) {
        this.others = others;
        this.first = first;
    }

    /** There must be one at most in the JVM. */
    public static <T> LoopLocal<T> first(ThreadLocal<@Nullable T> others) {
        return new LoopLocal<>(others, true);
    }

    /** There must be one at most in the JVM. */
    public static <T> LoopLocal<T> second(ThreadLocal<@Nullable T> others) {
        return new LoopLocal<>(others, false);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T get() {
        return Thread.currentThread() instanceof LoopThread own
                ? (T) (first ? own.firstLocal : own.secondLocal)
                : others.get();
    }

    @Override
    public void set(@Nullable T value) {
        if (!(Thread.currentThread() instanceof LoopThread own)) {
            others.set(value);
        } else if (first) {
            own.firstLocal = value;
        } else {
            own.secondLocal = value;
        }
    }

    @Override
    public void remove() {
        if (Thread.currentThread() instanceof LoopThread) {
            set(null);
        } else {
            others.remove();
        }
    }
}
