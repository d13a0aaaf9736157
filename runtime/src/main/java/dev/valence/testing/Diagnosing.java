package dev.valence.testing;

/**
 * What becomes of what fails in silence while tests run.
 *
 * <p>Threads: immutable.
 */
public enum Diagnosing {
    /** Nothing looks for it. */
    OFF,
    /** It is told, as events {@code diagnostic}. */
    TELL,
    /** It is told, and the test fails. */
    FAIL
}
