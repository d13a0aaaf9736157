package dev.valence.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes one sequence of the events of several apps that run the tests of one file one after the
 * other: suites that were open when an app ended are open in the next.
 *
 * <p>Threads: confined.
 */
final class OpenSuites {
    private final Consumer<TestEvent> listener;
    private final List<TestEvent> open = new ArrayList<>();
    private int entered;

    OpenSuites(Consumer<TestEvent> listener) {
        this.listener = listener;
    }

    /** A next app runs the rest: it enters the suites anew. */
    void again() {
        entered = 0;
    }

    void tell(TestEvent event) {
        switch (event.type()) {
            case "suite" -> enter(event);
            case "suite end" -> leave(event);
            default -> {
                if (event.kind() != null) {
                    leaveThoseNotEntered();
                }
                listener.accept(event);
            }
        }
    }

    private void enter(TestEvent suite) {
        boolean isOpen = entered < open.size() && open.get(entered).titles().equals(suite.titles());
        if (!isOpen) {
            leaveThoseNotEntered();
            open.add(suite);
            listener.accept(suite);
        }
        entered++;
    }

    private void leave(TestEvent end) {
        leaveThoseNotEntered();
        open.remove(open.size() - 1);
        entered--;
        listener.accept(end);
    }

    private void leaveThoseNotEntered() {
        while (open.size() > entered) {
            TestEvent suite = open.remove(open.size() - 1);
            listener.accept(suite.with(Map.of("type", "suite end")));
        }
    }

    /** No app runs the rest. */
    void end() {
        entered = 0;
        leaveThoseNotEntered();
    }

    /** The suite that is open, or null. */
    @Nullable TestEvent innermost() {
        return open.isEmpty() ? null : open.get(open.size() - 1);
    }
}
