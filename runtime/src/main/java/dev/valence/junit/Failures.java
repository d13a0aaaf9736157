package dev.valence.junit;

import dev.valence.testing.TestEvent;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.opentest4j.AssertionFailedError;

/** Failures of JavaScript as JUnit and IDEs know them. */
final class Failures {
    private static final Pattern FRAME =
            Pattern.compile("^ {4}at (?:(.*) \\()?(\\S.*?):(\\d+):\\d+\\)?$", Pattern.MULTILINE);

    private Failures() {}

    /** With what was compared, and with the frames of the program as stack trace. */
    static Throwable of(TestEvent event, long seed) {
        Map<?, ?> error = event.facts().get("error") instanceof Map<?, ?> map ? map : Map.of();
        String message = message(error) + "\n(to see it again: valence.seed = " + seed + ")";
        Throwable failure =
                error.get("actual") instanceof Map<?, ?> actual
                                && error.get("expected") instanceof Map<?, ?> expected
                        ? new AssertionFailedError(
                                message, expected.get("text"), actual.get("text"))
                        : new AssertionFailedError(message);
        failure.setStackTrace(frames(String.valueOf(error.get("stack"))));
        return failure;
    }

    private static String message(Map<?, ?> error) {
        String name = String.valueOf(error.get("name"));
        String message = String.valueOf(error.get("message"));
        boolean isPlain = List.of("", "null", "Error", "AssertionError").contains(name);
        return isPlain ? message : name + ": " + message;
    }

    private static StackTraceElement[] frames(String stack) {
        return FRAME.matcher(stack)
                .results()
                .map(Failures::frame)
                .toArray(StackTraceElement[]::new);
    }

    private static StackTraceElement frame(MatchResult match) {
        String function = match.group(1) == null ? "(program)" : match.group(1);
        return new StackTraceElement(
                "javascript", function, match.group(2), Integer.parseInt(match.group(3)));
    }
}
