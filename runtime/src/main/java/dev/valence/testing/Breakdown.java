package dev.valence.testing;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an app did not come to the end of its tests, in words.
 *
 * <p>Threads: immutable.
 *
 * @param exit what was told of the app's end, if it has ended by itself
 */
record Breakdown(TestRun.End end, @Nullable TestEvent exit, Duration limit) {
    String message() {
        return switch (end) {
            case DONE -> throw new IllegalStateException("all tests have run");
            case EXITED -> exited(Objects.requireNonNull(exit));
            case RAN_AWAY ->
                    "the main process was ended: it ran 50 million statements in one task"
                            + " (a loop without end?)";
            case STUCK -> "nothing is left to do, and this still waits: nobody will call or answer";
            case TIMED_OUT ->
                    "did not end within " + limit.toMinutes() + " minutes of virtual time";
        };
    }

    private static String exited(TestEvent exit) {
        String page = exit.text("page");
        return page.isEmpty()
                ? "the app ended meanwhile, with exit code "
                        + exit.facts().get("code")
                        + " (app.exit, app.quit or process.exit)"
                : page;
    }
}
