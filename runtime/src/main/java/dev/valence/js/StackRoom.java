package dev.valence.js;

/**
 * Room on the stack for what is done for the first time. The JVM gives up a class whose initializer
 * runs into the end of the stack; so the end has to come before any initializer begins.
 *
 * <p>Threads: any; keeps no state.
 */
public final class StackRoom {
    private static final int FRAMES = 1_000;

    private StackRoom() {}

    /**
     * Makes sure of about a quarter of a MB.
     *
     * @throws StackOverflowError if there is less
     */
    public static void require() {
        descend(FRAMES, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    /** Its arguments make its frame large, and differ, so that it remains a recursion. */
    private static long descend(
            int left, long a, long b, long c, long d, long e, long f, long g, long h) {
        return left == 0 ? a : descend(left - 1, b, c, d, e, f, g, h, a + left) + b;
    }
}
