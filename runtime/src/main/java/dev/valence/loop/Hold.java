package dev.valence.loop;

/**
 * What a guest holds by a handle: it ends, if nothing else has ended it, when the handle is
 * collected.
 *
 * <p>Threads: any.
 */
@FunctionalInterface
public interface Hold {
    /** Nothing reaches the handle any more. */
    void letGo();

    /** Whether to let go would still change anything; once it would not, it never will. */
    default boolean isOpen() {
        return true;
    }
}
