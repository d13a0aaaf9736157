package dev.valence.testing;

/**
 * A second look at tests that have passed, such as in other orders. The thread of the file's run.
 */
@FunctionalInterface
public interface Scrutiny {
    /**
     * Looks at a test again.
     *
     * @param run runs tests of its file
     * @param pass the event that tells of its passing
     * @return the same event, or a {@code fail} in its place: see {@link TestEvent#failed}
     */
    TestEvent look(TestRun run, TestEvent pass) throws InterruptedException;
}
