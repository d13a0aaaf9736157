package dev.valence.junit;

import dev.valence.testing.TestEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.opentest4j.TestAbortedException;

/**
 * Tells JUnit what happens in a file. A hook that fails is a test that fails; the tests that do not
 * run for it are not told of, but for the one that had begun, which is aborted.
 *
 * <p>Threads: confined to execution.
 */
final class FileReport {
    private final EngineExecutionListener listener;
    private final FileContainer file;
    private final long seed;
    private final Deque<TestDescriptor> open = new ArrayDeque<>();
    private @Nullable Item test;
    private @Nullable TestExecutionResult result;

    FileReport(EngineExecutionListener listener, FileContainer file, long seed) {
        this.listener = listener;
        this.file = file;
        this.seed = seed;
    }

    void heard(TestEvent event) {
        switch (event.type()) {
            case "file" -> begin(file);
            case "suite" -> enter(event);
            case "suite end" -> leave(event);
            case "test" -> start(event);
            case "pass" -> result = TestExecutionResult.successful();
            case "pending" -> skip(event);
            case "fail" -> fail(event);
            case "test end" -> endTest();
            case "file end" -> finish();
            default -> {}
        }
    }

    private void begin(TestDescriptor container) {
        open.push(container);
        listener.executionStarted(container);
    }

    private void enter(TestEvent event) {
        if (!event.titles().isEmpty()) {
            Item suite = Item.suite(open.element(), event);
            listener.dynamicTestRegistered(suite);
            begin(suite);
        }
    }

    private void leave(TestEvent event) {
        endTest();
        if (!event.titles().isEmpty()) {
            listener.executionFinished(open.pop(), TestExecutionResult.successful());
        }
    }

    /** A test that is tried again has begun already. */
    private void start(TestEvent event) {
        if (test == null) {
            test = registered(event);
            listener.executionStarted(test);
        }
        result = null;
    }

    private Item registered(TestEvent event) {
        Item item = Item.test(open.element(), event);
        listener.dynamicTestRegistered(item);
        return item;
    }

    private void skip(TestEvent event) {
        if (test == null) {
            listener.executionSkipped(registered(event), "it is pending");
        } else {
            result = aborted("it was skipped while it ran");
        }
    }

    private void fail(TestEvent event) {
        TestExecutionResult failed = TestExecutionResult.failed(Failures.of(event, seed));
        if (event.isOfTest() && test != null) {
            result = failed;
        } else {
            Item hook = registered(event);
            listener.executionStarted(hook);
            listener.executionFinished(hook, failed);
        }
    }

    /** The test that has begun is over; without a result, as something around it failed. */
    private void endTest() {
        if (test != null) {
            listener.executionFinished(
                    test, result == null ? aborted("a hook around it failed") : result);
        }
        test = null;
        result = null;
    }

    private static TestExecutionResult aborted(String reason) {
        return TestExecutionResult.aborted(new TestAbortedException(reason));
    }

    private void finish() {
        endTest();
        while (!open.isEmpty()) {
            listener.executionFinished(open.pop(), TestExecutionResult.successful());
        }
    }

    /** Something was printed, on {@code stdout} or {@code stderr}. */
    void printed(String stream, String text) {
        TestDescriptor by = test == null ? open.peek() : test;
        if (by != null) {
            listener.reportingEntryPublished(by, ReportEntry.from(Map.of(stream, text)));
        }
    }
}
