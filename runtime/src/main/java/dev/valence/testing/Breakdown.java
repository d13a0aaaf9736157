package dev.valence.testing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why an app did not come to the end of its tests, in words.
 *
 * <p>Threads: immutable.
 *
 * @param exitCode of the app, if it has ended by itself
 */
record Breakdown(TestRun.End end, @Nullable Integer exitCode, Duration limit) {
    String message() {
        return switch (end) {
            case DONE -> throw new IllegalStateException("all tests have run");
            case EXITED ->
                    "the app ended meanwhile, with exit code "
                            + exitCode
                            + " (app.exit, app.quit or process.exit)";
            case RAN_AWAY ->
                    "the main process was ended: it ran 50 million statements in one task"
                            + " (a loop without end?)";
            case STUCK -> "nothing is left to do, and this still waits: nobody will call or answer";
            case TIMED_OUT ->
                    "did not end within " + limit.toMinutes() + " minutes of virtual time";
        };
    }
}
