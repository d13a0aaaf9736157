package dev.valence.binding;

import java.time.Duration;

/** Who runs tests in an app's main process: gives the plan, and hears what happens. Main's loop. */
public interface TestHost {
    /** What to run, as JSON: see {@code js-lib/test/init.js}. */
    String plan();

    /** A test lets time pass: the run may take as much more. */
    default void allow(Duration more) {}

    /** Something has happened, as JSON: an object with a {@code type}. */
    void tell(String event);
}
