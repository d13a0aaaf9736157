package dev.valence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The JVM that the launcher leaves behind for the next run, where it is told to.
 *
 * <p>Threads: one, which waits.
 *
 * @param offered the folder that is there while one waits
 */
record Spare(Path offered) {
    private static final String VARIABLE = "VALENCE_SPARE";

    /** Tells the launcher to leave one. */
    static final Map<String, String> LEFT = Map.of(VARIABLE, "yes");

    /** Tells it to use the one that waits, and to leave none. */
    static final Map<String, String> TAKEN = Map.of(VARIABLE, "take");

    /** Tells it to do neither. */
    static final Map<String, String> NONE = Map.of(VARIABLE, "no");

    private static final long LIMIT_SECONDS = 60;
    private static final long POLL_MILLIS = 50;

    /** That of the launcher that starts Valence; what else may start it leaves none. */
    static Spare of(List<String> valence) {
        return new Spare(Path.of(valence.get(0)).resolveSibling("target/cache/spare-run"));
    }

    /** A run in a JVM that waits, after another one that has left it. */
    Map<String, Double> run(List<String> command, String expected)
            throws BenchException, IOException {
        new Trial(command, LEFT, expected).run();
        await();
        return new Trial(command, TAKEN, expected).run();
    }

    private void await() throws BenchException, IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!Files.exists(offered)) {
            if (System.nanoTime() > end) {
                throw new BenchException("no JVM waits after %d s".formatted(LIMIT_SECONDS));
            }
            sleep();
        }
    }

    private static void sleep() throws IOException {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", error);
        }
    }
}
