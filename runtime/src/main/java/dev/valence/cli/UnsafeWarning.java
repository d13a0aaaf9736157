package dev.valence.cli;

import java.lang.reflect.Method;

/**
 * Keeps JDK 24 and newer from printing four lines about the engine's use of {@code
 * sun.misc.Unsafe}.
 *
 * <p>No manifest entry does this, and {@code java -jar valence.jar} has no place for an option. The
 * launcher passes the option and needs none of this.
 *
 * <p>Threads: main, once.
 */
final class UnsafeWarning {
    private UnsafeWarning() {}

    /**
     * Lets the JDK believe that it has warned already; on any JDK that works otherwise, does
     * nothing.
     */
    static void silence() {
        try {
            Method warned =
                    Class.forName("sun.misc.Unsafe").getDeclaredMethod("trySetMemoryAccessWarned");
            warned.setAccessible(true);
            warned.invoke(null);
        } catch (ReflectiveOperationException | RuntimeException e) {
            // The warning is printed, and all else works.
        }
    }
}
